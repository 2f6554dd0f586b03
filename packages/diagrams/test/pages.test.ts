import {checkMermaid, markdownDiagram, mermaidPages} from '@journeywright/diagrams'
import {newColumn, newForeignKey, newTable, type SchemaModel, type Table} from '@journeywright/schema'
import {shopModel} from '@journeywright/schema/testing'
import {describe, expect, test} from 'vitest'
import {hubModel, wideModel} from './wide-model.js'

const withoutAreas = (model: SchemaModel): SchemaModel => ({
  ...model,
  tables: model.tables.map(table => ({...table, area: ''})),
})
const inNamespaces = (model: SchemaModel): SchemaModel => ({
  ...model,
  tables: model.tables.map((table, index) => ({...table, area: '', namespace: `space_${index % 4}`})),
})
/** One table that is too long for any host, among others. */
const longOne = newTable({
  name: 'long',
  columns: Array.from({length: 1500}, (_, index) => newColumn(`attribute_${index}`, 'text', {comment: 'Of no use.'})),
})

describe('a diagram that is too large for GitHub', () => {
  test.each([
    ['areas', wideModel(300)],
    ['no areas', withoutAreas(wideModel(300))],
    ['namespaces', inNamespaces(wideModel(300))],
    ['one table that all refer to', withoutAreas(hubModel(300))],
    ['one table of many columns', {...wideModel(80), tables: [...wideModel(80).tables, longOne]}],
    ['long comments', {...wideModel(70), tables: wideModel(70).tables.map(wordy)}],
    ['the same names in two namespaces', {...wideModel(70), tables: twice(wideModel(70).tables)}],
  ])('is split: %s', async (_, model) => {
    const pages = mermaidPages(model)
    expect(pages.length).toBeGreaterThan(2)
    expect(new Set(pages.map(({title}) => title)).size).toBe(pages.length)
    for (const {text, title} of pages) {
      expect(text.length).toBeLessThan(50_000)
      expect(text.split('\n').filter(line => line.includes(' : "')).length).toBeLessThanOrEqual(500)
      expect(await checkMermaid(text, `${title}.mmd`)).toEqual([])
    }
    const drawn = pages.slice(1).map(({text}) => text)
    for (const {name, namespace} of model.tables) {
      const full = namespace === 'public' ? name : `"${namespace}.${name}"`
      const lines = [`  ${full} {`, `  ${full}["${name} (and 1500 columns more)"] {`]
      const whole = drawn.filter(text => lines.some(line => text.includes(`\n${line}\n`)))
      expect(whole).toHaveLength(1)
    }
    const references = model.tables.flatMap(({foreignKeys}) => foreignKeys)
    expect(drawn.join('').match(/ : "/g) ?? []).toHaveLength(references.length)
  })

  test('has an overview of areas, and says where the tables of other areas are', () => {
    const [overview, ...areas] = mermaidPages(wideModel(100))
    expect(areas.map(({title}) => title)).toEqual(['area 0', 'area 1', 'area 2', 'area 3', 'area 4'])
    expect(overview?.text).toContain('  "area 0"["area 0 (20 tables)"] {\n    table table_number_0\n')
    expect(overview?.text).toMatch(/^ {2}"area 0" \|\|--o\{ "area 1" : "\d+ references"$/m)
    expect(areas[1]?.text).toContain('  table_number_0["table_number_0 (in area 0)"] {\n    bigint id PK\n  }\n')
  })

  test('keeps together what refers to each other', () => {
    const numbers = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
    const families = numbers.flatMap(family => [
      newTable({name: `family_${family}`, columns: [newColumn('id', 'bigint')]}),
      ...numbers.slice(1).map(child => childOf(family, child)),
    ])
    const pages = mermaidPages({...shopModel(), tables: families})
    expect(pages.map(({title}) => title)).toEqual([
      'shop: overview',
      ...families.filter(({foreignKeys}) => foreignKeys.length === 0).map(({name}) => `shop: ${name}`),
    ])
    expect(pages[0]?.text).not.toContain(' : "')
  })
})

test('a small schema is one page, and a document holds each page once', () => {
  expect(mermaidPages(shopModel()).map(({title}) => title)).toEqual(['shop'])
  expect(markdownDiagram(shopModel())).toMatch(/^# shop\n\n```mermaid\n---\ntitle: "shop"\n[^]*\n```\n$/)
  const document = markdownDiagram(wideModel(100))
  expect(document.match(/^#.*/gm)).toEqual(['# wide', ...[0, 1, 2, 3, 4].map(area => `## area ${area}`)])
  expect(document.match(/^```mermaid\n/gm)).toHaveLength(6)
})

function wordy(table: Table): Table {
  return {...table, columns: table.columns.map(column => ({...column, comment: 'It is what it is. '.repeat(20)}))}
}

function twice(tables: readonly Table[]): readonly Table[] {
  const bare = tables.map(table => ({...table, area: 'one', foreignKeys: []}))
  return [...bare, ...bare.map(table => ({...table, namespace: 'other'}))]
}

function childOf(family: number, child: number): Table {
  const name = `child_${family}_${child}`
  return newTable({
    name,
    columns: [newColumn('parent_id', 'bigint')],
    foreignKeys: [newForeignKey({name: `fk_${name}`, columns: ['parent_id'], table: `family_${family}`})],
  })
}
