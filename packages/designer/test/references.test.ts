import {defaultConventions, designSchema} from '@journeywright/designer'
import {expect, test} from 'vitest'

/** The foreign keys of a request: `table.column -> table`. */
function linksOf(request: string): readonly string[] {
  const design = designSchema({request, packs: [], conventions: defaultConventions})
  const model = design.status === 'designed' ? design.model : design.draft
  return (model?.tables ?? []).flatMap(({name, foreignKeys}) =>
    foreignKeys.map(({columns, references}) => `${name}.${columns.join('+')} -> ${references.table}`),
  )
}

test.each([
  // A role is one of the people that are kept, by the word that both share or by who works there.
  [
    'Each ferry crew has a name and a rank. Each voyage has a date, a captain ID and a first officer ID.',
    ['voyages.captain_id -> ferry_crews', 'voyages.first_officer_id -> ferry_crews'],
  ],
  [
    'Each warden has a name. Each ranger has a name. Each patrol has a date, a warden number and a lead ranger.',
    ['patrols.warden_id -> wardens', 'patrols.lead_ranger_id -> rangers'],
  ],
  [
    'Each employee has a name and a salary. Each permit has a date and an approver.',
    ['permits.approver_id -> employees'],
  ],
  // Whoever comes to be helped is in charge of nothing.
  ['Each pupil has a name and an age. Each permit has a date and an approver.', []],
  // The name with words before it, or without some of its own.
  [
    'Each department has a name. Each machine has a serial number and an affiliated department.',
    ['machines.affiliated_department_id -> departments'],
  ],
  ['Each rescue team has a name. Each mission has a date and a team ID.', ['missions.team_id -> rescue_teams']],
  [
    'Each employee has a name. Every appraisal keeps a date and the score of each employee.',
    ['appraisals.employee_id -> employees'],
  ],
  ['Each pump has a name and a diameter. Each inspector has a name.', []],
  // One of its own kind, by the last word of a longer name.
  [
    'Tool category details include category ID, category name and parent category.',
    ['tool_categories.parent_category_id -> tool_categories'],
  ],
])('what a column refers to: %s', (request, links) => {
  expect(linksOf(request)).toEqual(expect.arrayContaining([...links]))
  expect(linksOf(request)).toHaveLength(links.length)
})

test('keeps the manager of a department a text where its people are told apart by it', () => {
  expect(linksOf('Each department has a name and a manager. Each employee has a name and a department ID.')).toEqual([
    'employees.department_id -> departments',
  ])
})

test.each([
  ['Each playlist has a name. Each playlist entry has a position.', ['playlist_entries.playlist_id -> playlists']],
  ['Each tool has a name. Each tool category has a title.', ['tools.tool_category_id -> tool_categories']],
  ['Each tool has a name. Each brand has a title. Our shelves show the brands of tools.', ['tools.brand_id -> brands']],
  [
    'Each tractor has a model and a weight. Each tractor has a repair log. Each repair has a date and a cost. Every repair of a tractor is noted by hand.',
    ['repairs.tractor_id -> tractors'],
  ],
])('what is named after another, or in one sentence with it, belongs to it: %s', (request, links) => {
  expect(linksOf(request)).toEqual(links)
})

test('links no two times what a line of it links already', () => {
  const links = linksOf(
    'Each product has a name and a price. Each order has a date. Each order line has a quantity, an order ID and a product ID. An order names what products are wanted.',
  )
  expect(links).toEqual(['order_lines.order_id -> orders', 'order_lines.product_id -> products'])
})

test.each([
  // Nobody says what is ordered.
  [
    'Brush details include name, price and colour. Order details include order number, order date and status.',
    ['order_items.order_id -> orders', 'order_items.brush_id -> brushes'],
  ],
  // One brush and how many of it.
  [
    'Brush details include brush ID, name and price. Order details include order number, brush ID, quantity and status.',
    ['order_items.order_id -> orders', 'order_items.brush_id -> brushes'],
  ],
  // An order of one brush without a number of them, and one whose lines are described.
  [
    'Brush details include brush ID, name and price. Order details include order number, brush ID and status.',
    ['orders.brush_id -> brushes'],
  ],
  [
    'Brush details include brush ID, name and price. Order details include order number and status. Order position details include order number, brush ID and quantity.',
    ['order_positions.order_id -> orders', 'order_positions.brush_id -> brushes'],
  ],
])('gives an order lines where it has none: %s', (request, links) => {
  expect(linksOf(request)).toEqual(links)
})

test.each([
  // How many there are says nothing of what goes with what, and neither does what isn't so.
  'We expect two thousand visits and ninety gates.',
  'A visit is not tied to gates.',
  'Every gate has a keeper code, a colour and a width, whatever the visit.',
])('links no visit to the gates of: %s', sentence => {
  expect(linksOf(`Each gate has a code. Each visit has a date. ${sentence}`)).toEqual([])
})

test('takes a person in charge for no table of persons', () => {
  const links = linksOf(
    'Each guide has a name and a phone. Shed details include name, area and person in charge. Each shed is managed by a person in charge.',
  )
  expect(links).toEqual(['sheds.person_in_charge_id -> guides'])
})
