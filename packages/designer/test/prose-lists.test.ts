import {defaultConventions, designSchema, readConventions} from '@journeywright/designer'
import {expect, test} from 'vitest'

const {conventions} = readConventions([
  {text: 'Tables have no created_at or updated_at.', at: {file: 'house', line: 1, column: 1}},
  {text: 'Stated identifiers are keys.', at: {file: 'house', line: 2, column: 1}},
])

/** The tables of a design, or of the draft that a question leaves: one line each. */
function tablesOf(request: string): readonly string[] {
  const design = designSchema({request, packs: [], conventions})
  const model = design.status === 'designed' ? design.model : design.draft
  return (model?.tables ?? [])
    .map(({name, columns}) => `${name}: ${columns.map(column => column.name).join(', ')}`)
    .toSorted()
}

test.each([
  [
    'The fleet operator owns multiple ferries, each with a Ferry Number, Model, and Car Capacity.',
    ['ferries: ferry_number, model, car_capacity'],
  ],
  [
    'Crossing information includes Crossing ID, Departure Time, and Fare.',
    ['crossings: crossing_id, departure_time, fare'],
  ],
  [
    'The system records basic information of each lecturer, including lecturer ID, name, and office location.',
    ['lecturers: lecturer_id, name, office_location'],
  ],
  [
    'Tenant Management: records name, phone, and move-in date for each tenant.',
    ['tenants: id, name, phone, move_in_date'],
  ],
  ["The platform stores each listener's nickname, email, and birthday.", ['listeners: id, nickname, email, birthday']],
  [
    'For each service visit, the date, content and cost need to be recorded.',
    ['service_visits: id, date, content, cost'],
  ],
  [
    'Every time a boiler is repaired, the work order number, repair date, and repair cost must be recorded.',
    ['work_orders: work_order_number, repair_date, repair_cost'],
  ],
  ['Each shift has a supervisor name, and start and end time.', ['shifts: id, supervisor_name, start_time, end_time']],
  [
    'Beekeepers rent several hives, whose information includes hive ID, colour and queen age.',
    ['hives: hive_id, colour, queen_age'],
  ],
  ['Each parcel has a label, a weight, and whether it was insured.', ['parcels: id, label, weight, insured']],
  [
    'The system shall maintain visitor information (visitor ID, name, home town, etc.) and ensure secure access.',
    ['visitors: visitor_id, name, home_town'],
  ],
  [
    'The harbour records multiple voyages, each voyage requiring the recording of boat usage information, including start time, end time, and cost.',
    ['voyages: id, start_time, end_time, cost'],
  ],
  [
    'The harbour manages several incidents, each incident involving an incident number, a damage amount, and a reporting time.',
    ['incidents: incident_number, damage_amount, reporting_time'],
  ],
  // As Americans print quotations.
  [
    'The Kennel table records information of kennels, comprising "Kennel ID," "Email," and "Opening Date." The Hound table is used to record detailed information of hounds, including "Hound ID,""Name,""Colour," and "Birth Date."',
    ['hounds: hound_id, name, colour, birth_date', 'kennels: kennel_id, email, opening_date'],
  ],
  // Items that begin with what else is a verb.
  [
    'Each clip has a clip ID, play count, like count, and email verification time.',
    ['clips: clip_id, play_count, like_count, email_verification_time'],
  ],
  [
    'Grove information includes grove ID, grove name, cover image path, and creation time.',
    ['groves: grove_id, grove_name, cover_image_path, creation_time'],
  ],
  // What is said more about the owner.
  [
    'The system shall manage leases signed with farmers, including lease date, lease price, and signing place.',
    ['leases: id, lease_date, lease_price, signing_place'],
  ],
  [
    'The system records the training information between coaches and riders, including training time and remarks.',
    ['trainings: id, training_time, remarks'],
  ],
  // A thing with a key is no attribute, though its name could be that of one.
  [
    'There are two entities: Potion (Potion ID, Name, Strength), and Recipe (Recipe ID, Title, Calories).',
    ['potions: potion_id, name, strength', 'recipes: recipe_id, title, calories'],
  ],
  [
    'Mooring requests need to record request number, berth number, and request date.',
    ['mooring_requests: request_number, berth_number, request_date'],
  ],
  ['The pilot has information such as pilot number, name, and rank.', ['pilots: pilot_number, name, rank']],
  ['The kennel section records the name of each hound.', ['hounds: id, name']],
  [
    'Turbine management, including basic information (name, maker, location, etc.).',
    ['turbines: id, name, maker, location'],
  ],
  ['Guests can sign up by providing their name, phone, and diet.', ['guests: id, name, phone, diet']],
  [
    'The Permit table uses "Permit ID" as the key, documenting the start time, the end time and the professional field.',
    ['permits: id, start_time, end_time, professional_field'],
  ],
  // A second list in the same sentence, and one of what a pronoun means.
  [
    'Each lock has only one keeper, and the name, phone and email address of the keeper need to be recorded.',
    ['keepers: id, name, phone, email_address'],
  ],
  [
    'Weighing records include weighing number, date and weight; Market porters are responsible for weighing; they have a badge number and a name.',
    ['market_porters: badge_number, name', 'weighing_records: weighing_number, date, weight'],
  ],
])('a list belongs to what its sentence is about: %s', (request, tables) => {
  expect(tablesOf(request)).toEqual(tables)
})

test('a heading is what its sentences are about when they name nothing', () => {
  const request = 'Orchard Management:\n\nThe following should be recorded, including name, area, and planting date.'
  expect(tablesOf(request)).toEqual(['orchards: id, name, area, planting_date'])
})

test('a pronoun and the words after "and" go on about the thing before', () => {
  const request = 'Divers have a licence number and a name. They also have a birth date and email.'
  expect(tablesOf(request)).toEqual(['divers: licence_number, name, birth_date, email'])
})

test.each([
  'The database must ensure data integrity, consistency, and security.',
  'The system provides functions such as statistics, analysis, and reports.',
])('what a system does is no thing: %s', request => {
  expect(tablesOf(request)).toEqual([])
})

test('the organization that everything belongs to has no table unless something is said of it', () => {
  const ferries = 'Each ferry has a name and a capacity.'
  expect(tablesOf(`The ferry company owns multiple ferries. ${ferries}`)).toEqual(['ferries: id, name, capacity'])
  expect(tablesOf(`The ferry company has a name. The ferry company owns multiple ferries. ${ferries}`)).toEqual([
    'ferries: id, company_id, name, capacity',
    'ferry_companies: id, name',
  ])
})

test('a stated number is unique beside the key unless the house wants it as the key', () => {
  const request = 'Each ferry has a ferry number and a name.'
  const design = designSchema({request, packs: [], conventions: defaultConventions})
  const table = design.status === 'designed' ? design.model.tables[0] : undefined
  expect(table?.primaryKey?.columns).toEqual(['id'])
  expect(table?.uniques.map(({columns}) => columns)).toEqual([['ferry_number']])
  expect(tablesOf(request)).toEqual(['ferries: ferry_number, name'])
})

test('a list goes on over the ends of lines', () => {
  const request =
    'The Wells table records the basic information of each well, including "Well ID",\n"Depth" (Depth),\n' +
    '"Remarks" (Remarks). Every well has one pump, and whoever looks after a pump writes down its\npump number, maker, and power.'
  expect(tablesOf(request)).toContain('wells: well_id, depth, remarks')
})

test.each([
  'A gate has a number. The gate status includes open, locked, and broken.',
  'A gate has a number. The system manages the gate status including open, locked and broken states.',
])('values are no columns: %s', request => {
  expect(tablesOf(request)).toEqual(['gates: number'])
})
