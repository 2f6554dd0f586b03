import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {readAgent, readBody, readFrontMatter, readSkill} from '@journeywright/definitions'

const folder = fileURLToPath(new URL('../fixtures/synthetic/', import.meta.url))

interface Expected {
  readonly name?: string
  readonly description?: string
  readonly descriptionStartsWith?: string
  readonly descriptionContains?: string
  readonly bodyContains?: string
  readonly model?: string
  readonly color?: string
  readonly tools?: string | readonly string[]
  readonly argumentHint?: string
  readonly globs?: string
  readonly versionString?: string
  readonly extra?: Readonly<Record<string, unknown>>
  readonly mustNotExecute?: boolean
  readonly meaning?: string
  readonly diag?: string
}

const expectations: Readonly<Record<string, Expected>> = JSON.parse(readFileSync(`${folder}expected.json`, 'utf8'))
const files = readdirSync(folder).filter(name => name.endsWith('.md'))

test('every file has an expectation', () => {
  expect(files).toEqual(Object.keys(expectations).sort())
  expect(files).toHaveLength(28)
})

/** What was read, in the words of the expectation: only the keys that it has. */
async function readAs(expected: Expected, name: string): Promise<Expected> {
  const {definition, problems} = await readAgent(`${folder}${name}`, undefined, name)
  const skill = await readSkill(`${folder}${name}`, undefined, name)
  const {keys} = await readFrontMatter(readFileSync(`${folder}${name}`, 'utf8'), name)
  const {description = ''} = definition ?? {}
  const body = definition ? await readBody(definition) : ''
  const source = (key: string): string => keys?.get(key)?.source ?? ''
  const part = (text: string, wanted = ''): string => (text.includes(wanted) ? wanted : text)
  const tools = definition?.tools ?? skill.definition?.allowedTools ?? []
  const said = problems.filter(problem => problem.code !== 'definitions/no-description')
  const encoding = /read as (\w+)/.exec(said[0]?.message ?? '')?.[1]?.toLowerCase()
  const actual: Required<Expected> = {
    name: definition?.id ?? '',
    description,
    descriptionStartsWith: description.slice(0, expected.descriptionStartsWith?.length),
    descriptionContains: part(description, expected.descriptionContains),
    bodyContains: part(body, expected.bodyContains),
    model: definition?.model ?? '',
    tools: typeof expected.tools === 'string' ? tools.join() : tools,
    color: source('color'),
    argumentHint: source('argument-hint'),
    globs: source('globs'),
    versionString: source('version'),
    extra: {'context:fork': source('context:fork') === 'true'},
    mustNotExecute: !('__pwned' in globalThis),
    meaning: tools.length === 0 ? 'no tools, not all tools' : '',
    // 21 has a finding about its language before that.
    diag: (said.at(-1)?.code.replace('definitions/', '') ?? '') + (encoding ? `:${encoding}` : ''),
  }
  return Object.fromEntries(Object.entries(actual).filter(([key]) => key in expected))
}

test.each(files)('%s', async name => {
  const expected = expectations[name] ?? {}
  expect(await readAs(expected, name)).toEqual(expected)
})

test('files that expect no problem have none', async () => {
  // 05 holds `: ` in an unquoted description, so it needs a recovery; its expectation is about the text alone.
  const quiet = files.filter(name => !expectations[name]?.diag && !name.startsWith('05'))
  const said = await Promise.all(quiet.map(async name => (await readAgent(`${folder}${name}`)).problems))
  expect(said.flat().filter(({code}) => code !== 'definitions/no-description')).toEqual([])
  expect(quiet).toHaveLength(10)
})
