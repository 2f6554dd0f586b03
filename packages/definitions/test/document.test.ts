import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import * as yaml from 'yaml'
import {readFrontMatter} from '@journeywright/definitions'
import {openDocument, type DocumentValue} from '@journeywright/definitions/document'

const fixtures = fileURLToPath(new URL('../fixtures/synthetic/', import.meta.url))
const names = readdirSync(fixtures).filter(name => name.endsWith('.md'))
const open = (text: string): ReturnType<typeof openDocument> => openDocument(Buffer.from(text))
const shown = (document: ReturnType<typeof openDocument>): string => Buffer.from(document.toBytes()).toString()

/** Bytes that front matter is made of, in any order, and some that are no UTF-8. */
const odd = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '---',
        '---\n',
        '-----\r\n',
        '\n',
        '\r\n',
        '\r',
        '\t',
        '  ',
        'name: x',
        'description: a: b',
        '# c\n',
      ),
      fc.constantFrom(
        'tools:\n',
        '- a\n',
        '\xEF\xBB\xBF',
        '\xA0',
        '\x85',
        '\xE2',
        '\xC3\xA9',
        '{a: b, c: d}\n',
        '---js\n',
      ),
      fc.constantFrom(
        '<!--',
        '-->',
        '|\n',
        '"',
        "'",
        'user: "x"\n',
        '&a',
        '*a',
        '\0',
        '\xFF\xFE',
        'a',
        ': ',
        '  b: c\n',
      ),
    ),
    {maxLength: 24},
  )
  .map(parts => Buffer.from(parts.join(''), 'latin1'))

test('an untouched file keeps its bytes, whatever they are', () => {
  fc.assert(
    fc.property(fc.oneof(odd, fc.uint8Array({maxLength: 200})), bytes => {
      expect(Buffer.from(openDocument(bytes).toBytes()).equals(bytes)).toBe(true)
    }),
    {numRuns: 150},
  )
})

test.each(names)('%s keeps its bytes', name => {
  const bytes = readFileSync(fixtures + name)
  expect(Buffer.from(openDocument(bytes).toBytes()).equals(bytes)).toBe(true)
})

/** What the reader of definitions finds, without the first of what `load` does: the byte order mark. */
async function read(bytes: Uint8Array): Promise<readonly (readonly [string, unknown])[] | null> {
  const text = new TextDecoder('utf-8').decode(bytes).replaceAll('\r\n', '\n')
  const {keys} = await readFrontMatter(text, 'x.md')
  return keys && [...keys].map(([key, {value}]) => [key, value] as const)
}

test('keys and values are those that the reader finds', async () => {
  await fc.assert(
    fc.asyncProperty(odd, async bytes => {
      const {block} = openDocument(bytes).pieces
      const pairs = block && [...new Map(block.entries.map(({key, value}) => [key, value] as const).reverse())]
      const byKey = (all: readonly (readonly [string, unknown])[] | null): unknown => all && Object.fromEntries(all)
      expect(byKey(pairs)).toEqual(byKey(await read(bytes)))
    }),
    {numRuns: 150},
  )
})

const key = fc.oneof(fc.constantFrom('name', 'tools', 'description', 'x'), fc.stringMatching(/^[A-Za-z_][\w.:-]{0,8}$/))
const words = fc.oneof(
  fc.string({maxLength: 30}),
  fc.string({unit: 'grapheme', maxLength: 20}),
  fc
    .array(
      fc.constantFrom(
        'a',
        ' ',
        '\n',
        '\t',
        '# ',
        ': ',
        '- ',
        '"',
        "'",
        '\\',
        '---',
        '{{x}}',
        '|',
        '\r',
        'â€™',
        '\uFEFF',
        '1.10',
        'yes',
        'é',
      ),
      {maxLength: 8},
    )
    .map(parts => parts.join('')),
  fc.constantFrom('true', '1.10', 'null', '~', 'no', '2024-01-01', '0x1f', '12:30', '<<', '=', '*', '@x', '[a] | [b]'),
)
const value = fc.letrec<{value: DocumentValue}>(tie => ({
  value: fc.oneof(
    {maxDepth: 3},
    words,
    fc.boolean(),
    fc.array(tie('value'), {maxLength: 4}),
    fc.dictionary(fc.oneof(key, words), tie('value'), {maxKeys: 4, noNullPrototype: true}),
  ),
})).value
const notSpecial = (name: string): boolean => yaml.parse(`${name}: x`)?.[name] === 'x'

/** What a reader of YAML 1.2 finds under a key. */
function strictly(bytes: Uint8Array, name: string): unknown {
  const raw = new TextDecoder().decode(bytes)
  const block = /^---\r?\n([\s\S]*?)^---\r?$/m.exec(raw)?.[1] ?? ''
  return yaml.parse(block)[name]
}

const start = fc.constantFrom(
  '# Title\n',
  '---\nname: x\n---\n',
  '---\r\nname: "x"\r\ntools:\r\n  - a # why\r\n\r\n# about the model\r\nmodel: opus\r\n---\r\nBody\r\n',
  "---\nmetadata:\n  x: y\n  z: 'w' # q\ndescription: >-\n  folded\n  text\n---\nBody",
)

test('what is set reads back as that value, by our reader and by a strict one, and nothing else changes', async () => {
  await fc.assert(
    fc.asyncProperty(start, key.filter(notSpecial), value, async (before, name, wanted) => {
      const document = open(before)
      const edited = document.set(name, wanted)
      const front = new Map(await read(edited.toBytes()))
      const old = new Map(await read(document.toBytes()))
      const asText = JSON.parse(JSON.stringify(wanted), (_, each: unknown) =>
        typeof each === 'boolean' ? String(each) : each,
      )
      expect([...front.keys()]).toEqual([...old.keys(), ...(old.has(name) ? [] : [name])])
      expect(Object.fromEntries(front)).toEqual({...Object.fromEntries(old), [name]: asText})
      expect(edited === document ? wanted : strictly(edited.toBytes(), name)).toEqual(wanted)
      expect(edited.pieces.body).toBe(document.pieces.body)
      expect(edited.set(name, wanted)).toBe(edited)
    }),
    {numRuns: 150},
  )
})

const agent =
  '---\nname: planner # kept\n# Which one?\nmodel: "opus"\ntools: [Read, Write]\n\n# Ours.\nmetadata:\n  aliases: plan\n---\nBody\n'

test.each<readonly [string, (document: ReturnType<typeof open>) => ReturnType<typeof open>, string, string]>([
  ['text in its quotes', each => each.set('model', 'haiku'), 'model: "opus"', 'model: "haiku"'],
  ['text with the comment behind it', each => each.set('name', 'architect'), 'name: planner #', 'name: architect #'],
  ['a list in its brackets', each => each.set('tools', ['Read', 'a, b']), '[Read, Write]', '[Read, "a, b"]'],
  ['a key within a map', each => each.set(['metadata', 'aliases'], 'plot'), 'aliases: plan', 'aliases: plot'],
  ['a key new to a map', each => each.set(['metadata', 'b'], 'c'), 'aliases: plan\n', 'aliases: plan\n  b: c\n'],
  ['a key new to the file', each => each.set('version', '1.10'), 'plan\n---', 'plan\nversion: "1.10"\n---'],
  ['a map new to the file', each => each.set(['a', 'b'], 'c'), 'plan\n---', 'plan\na:\n  b: c\n---'],
  ['several lines', each => each.set('model', 'a:\n  b\n'), '"opus"', '|\n  a:\n    b'],
  ['what is neither text nor list', each => each.set('model', false), '"opus"', 'false'],
  ['a key with the comment above it', each => each.remove('model'), '# Which one?\nmodel: "opus"\n', ''],
  ['a key, but no comment further up', each => each.remove('tools'), 'tools: [Read, Write]\n', ''],
  [
    'the last key of a map, and the map',
    each => each.remove(['metadata', 'aliases']),
    '# Ours.\nmetadata:\n  aliases: plan\n',
    '',
  ],
  ['nothing for a key that is not there', each => each.remove('x'), '', ''],
])('changes %s', (_, edit, old, now) => {
  for (const end of ['\n', '\r\n']) {
    const lines = (part: string): string => part.replaceAll('\n', end)
    expect(shown(edit(open(lines(agent))))).toBe(lines(agent.replace(old, now)))
  }
})

test.each([
  ['# Title\n', '---\nname: x\n---\n# Title\n'],
  ['\uFEFF# Title\r\n', '\uFEFF---\r\nname: x\r\n---\r\n# Title\r\n'],
  ['', '---\nname: x\n---\n'],
  ['---\n---\nText', '---\nname: x\n---\nText'],
  ['---\n# Only a comment.\n---\nText', '---\nname: x\n---\n---\n# Only a comment.\n---\nText'],
  ['---js\nmodule.exports = {}\n---\nText', '---\nname: x\n---\n---js\nmodule.exports = {}\n---\nText'],
  ['  ---\n  tools: a\n  ----\nText', '  ---\n  tools: a\n  name: x\n  ----\nText'],
  ['---\ndescription: Use it.\n\n<example>\n---\nText', '---\ndescription: Use it.\n\n<example>\nname: x\n---\nText'],
  ['---\ntools: [\n\n# Title', '---\ntools: [\nname: x\n\n# Title'],
  ['---\ntools: a', '---\ntools: a\nname: x\n'],
  ['---\n{tools: a, model: b}\n---\n', '---\nname: x\n---\n---\n{tools: a, model: b}\n---\n'],
  ['---\ntools:\n- a\n---\n', '---\ntools:\n- a\nname: x\n---\n'],
  ['---\nname:   y   # z\n---\n', '---\nname:   x   # z\n---\n'],
  ['---\nname: >- # z\n  long\n  name\n---\n', '---\nname: x # z\n---\n'],
  ['---\nname:\nmodel: \xE9\n---\n', '---\nname: x\nmodel: \xE9\n---\n'],
])('a name for %j', (before, after) => {
  expect(shown(open(before).set('name', 'x'))).toBe(after)
})

test('a key that the text above it would swallow comes first', () => {
  const document = open('---\ndescription: Use it.\n\n<example>\n---\nText')
  expect(shown(document.set('house', 'x'))).toBe('---\nhouse: x\ndescription: Use it.\n\n<example>\n---\nText')
})

test('bytes that are no UTF-8 stay on every other line', () => {
  const bytes = Buffer.from('---\nname: a # \xFF\nmodel: \xE9\r\n---\n\xA0\xFF', 'latin1')
  const edited = Buffer.from(openDocument(bytes).set('name', 'b').toBytes())
  expect(edited.toString('latin1')).toBe('---\nname: b # \xFF\nmodel: \xE9\r\n---\n\xA0\xFF')
})

test('a value within maps is found', () => {
  const document = open(agent)
  expect(document.get('metadata', 'aliases')).toBe('plan')
  expect([document.get('tools'), document.get('tools', '0'), document.get('x')]).toEqual([
    ['Read', 'Write'],
    null,
    null,
  ])
})
