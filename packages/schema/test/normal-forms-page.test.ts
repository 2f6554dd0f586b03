import {formatProblem, runRules} from '@journeywright/problems'
import {analyseTable, schemaRules} from '@journeywright/schema'
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {modelFromExample} from '@journeywright/schema/testing'

const page = readFileSync(new URL('../../../docs/normal-forms.md', import.meta.url), 'utf8')
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n([^\`]*?)\\n\`\`\``, 'g'))].map(([, text = '']) => text)
const [example = '', answer = '', departure = ''] = blocks('json')
const model = modelFromExample(JSON.parse(example))
const say = (given: typeof model) =>
  runRules(
    schemaRules.filter(({id}) => id === 'schema/normal-form'),
    given,
  ).map(formatProblem)

test('docs/normal-forms.md shows what the rule says of its example', () => {
  const said = /```text\n([\s\S]*?)\n```/.exec(page)?.[1]
  expect(say(model).join('\n')).toBe(said)
})

test('docs/normal-forms.md shows what the analysis says of its example', () => {
  const [found] = model.tables.map(analyseTable)
  const replacement = found?.synthesis?.relations.map(
    ({columns, keys: [key]}) => `${columns.join(', ')}; key: ${key?.join(', ')}`,
  )
  expect({
    keys: found?.keys.map(({columns}) => columns.join(', ')),
    normalForm: found?.normalForm,
    replacement,
  }).toEqual(JSON.parse(answer))
})

test('its departure silences one of the warnings', () => {
  const tables = model.tables.map(table => ({...table, ...JSON.parse(departure)}))
  expect(say({...model, tables})).toEqual(say(model).slice(1))
})
