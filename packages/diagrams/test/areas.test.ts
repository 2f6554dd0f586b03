import {svgDiagram} from '@journeywright/diagrams'
import {shopModel} from '@journeywright/schema/testing'
import {expect, test} from 'vitest'
import {areaBoxes, overlap, tableBoxes} from './boxes.js'
import {hubModel, wideModel} from './wide-model.js'

test.each([
  ['thirty', wideModel(30)],
  ['a hundred', wideModel(100)],
])(
  'of %s tables each stands in the box of its area, and no two boxes overlap',
  async (_, model) => {
    const svg = await svgDiagram(model)
    const areas = areaBoxes(svg)
    expect(areas.map(({name, title}) => [name, title])).toEqual(
      ['area 0', 'area 1', 'area 2', 'area 3', 'area 4'].map(name => [name, name]),
    )
    expect(areas.flatMap((a, index) => areas.slice(index + 1).filter(b => overlap(a, b)))).toEqual([])
    const tables = tableBoxes(svg)
    const stray = tables.filter(({name, ...box}) => {
      const area = areas.find(each => each.name === `area ${Number(name.split('_').at(-1)) % 5}`)
      return !area || box.left < area.left || box.right > area.right || box.top < area.top || box.bottom > area.bottom
    })
    expect([tables.length, stray]).toEqual([model.tables.length, []])
  },
  30_000,
)

test('of one area has no box around all, and what belongs to none stands beside the boxes', async () => {
  const {tables} = shopModel()
  const named = (areas: readonly string[]) => ({
    ...shopModel(),
    tables: tables.map((table, index) => ({...table, area: areas[index] ?? ''})),
  })
  expect(areaBoxes(await svgDiagram(named(['sales', 'sales', 'sales'])))).toEqual([])
  const mixed = await svgDiagram(named(['R&D "x" <y>', '', ' ']))
  expect(areaBoxes(mixed).map(({title}) => title)).toEqual(['R&amp;D &quot;x&quot; &lt;y&gt;'])
  expect(tableBoxes(mixed)).toHaveLength(3)
})

test('boxes are given up where they would make one long column, and then each table names its area', async () => {
  const svg = await svgDiagram(hubModel(30))
  expect(areaBoxes(svg)).toEqual([])
  expect(svg.match(/>area \d</g)).toHaveLength(30)
})
