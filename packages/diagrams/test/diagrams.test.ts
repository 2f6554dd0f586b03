import * as diagrams from '@journeywright/diagrams'
import {checkMermaid, mermaidDiagram, svgDiagram} from '@journeywright/diagrams'
import {newColumn, newForeignKey, newTable, type SchemaModel} from '@journeywright/schema'
import {shopModel} from '@journeywright/schema/testing'
import {describe, expect, test} from 'vitest'
import {numbers, overlap, tableBoxes} from './boxes.js'
import {hubModel, wideModel} from './wide-model.js'

/** Names and texts that break careless printers. */
function nastyModel(): SchemaModel {
  const names = ['order', 'title', 'Ünï code', '1st', 'a"b', 'x{y}', 'style', 'semi;colon', '100%']
  const tables = names.map(name =>
    newTable({
      name,
      columns: [newColumn(name, 'text', {comment: `A "quoted" {brace}; 100 % #hash\nnew <line> & more`})],
    }),
  )
  return {...shopModel(), name: 'na"sty: <&>', tables: [...shopModel().tables, ...tables]}
}

describe('Mermaid', () => {
  test('shows tables, keys and both ends of each relationship', () => {
    const lines = mermaidDiagram(shopModel()).split('\n')
    expect(lines).toContain('    bigint order_id PK, FK "The order."')
    expect(lines).toContain('    numeric(12-2) unit_price "Price of one at the time of the order."')
    expect(lines).toContain('    text email UK "Where the person is reached; it\'s the sign-in name."')
    expect(lines).toContain('  orders ||--o{ order_items : "order_id"')
    expect(lines).toContain('  users |o--o{ users : "manager_id"')
  })

  test('shows which tables are new, and Mermaid takes it', async () => {
    const text = mermaidDiagram(shopModel(), ['public.orders'])
    expect(text).toContain('  orders["orders (new)"] {\n')
    expect(text).toContain('  users {\n')
    expect(await checkMermaid(text, 'er.mmd')).toEqual([])
    expect(await svgDiagram(shopModel(), ['public.orders'])).toMatch(/>new(?:, [^<]+)?</)
  })

  test.each([
    ['a shop', shopModel()],
    ['nasty names', nastyModel()],
    ['thirty tables', wideModel(30)],
    ['an empty schema', {...shopModel(), tables: []}],
  ])('Mermaid takes %s', async (_, model) => {
    expect(await checkMermaid(mermaidDiagram(model), 'a.mmd')).toEqual([])
  })

  test('a partition is no entity, and a reference finds the table of its namespace', async () => {
    const [users] = shopModel().tables
    const columns = [newColumn('id', 'bigint')]
    const part = newTable({
      name: 'users_rest',
      columns,
      foreignKeys: users?.foreignKeys ?? [],
      partitionOf: {table: 'users', namespace: 'public', bound: 'DEFAULT'},
    })
    const key = newForeignKey({name: 'fk', columns: ['id'], table: 'users'})
    const other = newTable({name: 'users', namespace: 'crm', columns})
    const log = newTable({
      name: 'log',
      columns,
      foreignKeys: [
        {...key, references: {table: 'users', namespace: 'crm', columns: ['id']}},
        {...key, name: 'fk_part', references: {table: 'users_rest', columns: ['id']}},
      ],
    })
    const text = mermaidDiagram({...shopModel(), tables: [...shopModel().tables, part, other, log]})
    expect(text).not.toContain('users_rest')
    expect(text.split('\n').filter(line => line.includes('log :'))).toEqual(['  "crm.users" ||--o{ log : "id"'])
    expect(await checkMermaid(text, 'a.mmd')).toEqual([])
  })

  test('a relationship to an entity that is not declared is found at its place', async () => {
    const broken = mermaidDiagram(shopModel()).replace('  orders {', '  ordres {')
    const found = await checkMermaid(broken, 'a.mmd')
    expect(found.map(({code, at}) => [code, at?.line, at?.column])).toEqual([
      ['diagrams/undeclared-entity', 26, 3],
      ['diagrams/undeclared-entity', 27, 16],
    ])
  })

  test.each([
    ['another kind', 'erDiagrm\n', 1],
    ['an open brace', 'erDiagram\n  users {\n    text email\n', 3],
    ['a half relationship', 'erDiagram\n  users ||--\n', 2],
  ])('a diagram with %s is refused', async (_, text, line) => {
    const [problem] = await checkMermaid(text, 'a.mmd')
    expect(problem).toMatchObject({code: 'diagrams/mermaid-refused', at: {file: 'a.mmd', line}})
  })
})

describe('SVG', () => {
  test.each([
    ['with many references', wideModel(30)],
    ['around one table', hubModel(30)],
    [
      'without references',
      {...wideModel(30), tables: wideModel(30).tables.map(table => ({...table, foreignKeys: []}))},
    ],
  ])('thirty tables %s do not overlap and stay readable at 1,200 px', async (_, model) => {
    const svg = await svgDiagram(model)
    const boxes = tableBoxes(svg)
    expect(boxes).toHaveLength(30)
    const overlaps = boxes.flatMap((a, index) => boxes.slice(index + 1).filter(b => overlap(a, b)))
    expect(overlaps).toEqual([])
    const sizes = numbers(svg, /font-size="([\d.]+)">attribute_/g)
    const [width = 0] = numbers(svg, /<svg [^>]*width="([\d.]+)"/g)
    expect(sizes.length).toBeGreaterThan(100)
    expect((Math.min(...sizes) * 1200) / width).toBeGreaterThanOrEqual(7)
  })

  test('a hundred tables do not overlap, and no text is smaller than 10 px', async () => {
    const svg = await svgDiagram(wideModel(100))
    const boxes = tableBoxes(svg)
    expect(boxes).toHaveLength(100)
    expect(boxes.flatMap((a, index) => boxes.slice(index + 1).filter(b => overlap(a, b)))).toEqual([])
    expect(Math.min(...numbers(svg, /font-size="([\d.]+)"/g))).toBeGreaterThanOrEqual(10)
    // A pixel of the picture is one of the screen, and what is behind it doesn't shine through.
    const [width, height] = [/ width="([\d.]+)"/, / height="([\d.]+)"/].map(size => Number(size.exec(svg)?.[1]))
    expect(svg).toContain(`viewBox="0.00 0.00 ${width?.toFixed(2)} ${height?.toFixed(2)}"`)
    expect(svg).toMatch(/<polygon fill="white" stroke="none" points="-18,/)
  }, 30_000)

  test('is told to those who do not see it', async () => {
    const svg = await svgDiagram(shopModel())
    expect(svg).toContain(
      '<desc>identity: users. sales: order_items, orders. order_items refers to orders. orders refers to users. ' +
        'users refers to users.</desc>',
    )
  })

  test('of so many tables that few layouts are tried, all are drawn, beside one another', async () => {
    const boxes = tableBoxes(await svgDiagram(hubModel(300)))
    expect(boxes).toHaveLength(300)
    expect(boxes.flatMap((a, index) => boxes.slice(index + 1).filter(b => overlap(a, b)))).toEqual([])
  })

  test('tables around one table stand in several columns, not in one', async () => {
    const boxes = tableBoxes(await svgDiagram(hubModel(30)))
    expect(new Set(boxes.map(({left}) => left)).size).toBeGreaterThan(3)
    const height = Math.max(...boxes.map(({bottom}) => bottom)) - Math.min(...boxes.map(({top}) => top))
    const stacked = boxes.reduce((sum, {top, bottom}) => sum + bottom - top, 0)
    expect(height).toBeLessThan(stacked / 2)
  })

  test('marks are bold and stand on the line of their column', async () => {
    const svg = await svgDiagram(shopModel())
    const lines = Array.from(
      svg.matchAll(/ y="([-\d.]+)"[^>]*>(PK|FK|UK|id|email|manager_id)</g),
      ([, y, text]) => `${text} ${y}`,
    )
    const heights = (names: readonly string[]) =>
      lines.filter(line => names.includes(line.split(' ')[0] ?? '')).map(line => line.split(' ')[1])
    expect(heights(['PK', 'UK', 'FK'])).toEqual(expect.arrayContaining(heights(['id', 'email', 'manager_id'])))
    expect(svg).toMatch(/font-weight="bold"[^>]*>PK</)
  })

  test('has marks, crow feet, a title and every column of a shop', async () => {
    const svg = await svgDiagram(shopModel())
    expect(svg).toMatch(/^<svg role="img"/)
    expect(svg).toContain('<title>Entity-relationship diagram of shop: 3 tables</title>')
    const texts = Array.from(svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g), ([, text = '']) => text)
    for (const column of shopModel().tables.flatMap(({columns}) => columns)) expect(texts).toContain(column.name)
    expect(texts).toEqual(expect.arrayContaining(['PK', 'FK', 'UK', 'PK FK']))
    expect(svg.match(/class="edge"/g)).toHaveLength(3)
  })

  test('escapes names', async () => {
    const svg = await svgDiagram(nastyModel())
    expect(svg).toContain('of na&quot;sty: &lt;&amp;&gt;:')
    expect(svg.match(/<text[^>]*>[^<]*&(?!amp;|lt;|gt;|quot;|#)/)).toBeNull()
  })

  test('the same schema gives the same bytes', async () => {
    expect(await svgDiagram(shopModel())).toBe(await svgDiagram(shopModel()))
  })
})

test('exported names', () => {
  expect(Object.keys(diagrams).sort()).toEqual([
    'checkMermaid',
    'dbmlDiagram',
    'markdownDiagram',
    'mermaidDiagram',
    'mermaidPages',
    'pngDiagram',
    'svgDiagram',
    'svgDrawer',
  ])
})
