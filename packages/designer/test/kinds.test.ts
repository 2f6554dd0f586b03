import {defaultConventions, designSchema} from '@journeywright/designer'
import {expect, test} from 'vitest'

function designOf(request: string) {
  const design = designSchema({request, packs: [], conventions: defaultConventions})
  const model = design.status === 'designed' ? design.model : design.draft
  const own = (name: string) => !/^(?:id|created_at|updated_at)$/.test(name)
  const tables = (model?.tables ?? []).map(({name, columns, primaryKey, foreignKeys}) => {
    const links = foreignKeys.map(({columns: from, references}) => `${from.join()} -> ${references.table}`)
    const names = columns.map(column => column.name).filter(own)
    return `${name}: ${[...names, ...links].join(', ')}; ${primaryKey?.columns.join() ?? ''}`
  })
  return {tables: tables.toSorted(), assumptions: design.report.assumptions, model}
}

const haulage = 'Each vehicle has a plate and a colour. Each garage has a name. Each vehicle belongs to one garage. '

test.each([
  [
    'what has attributes of its own has a table of its own, with the key of the general one',
    `${haulage}A truck is a vehicle with a payload. A bus is a vehicle with a number of seats.`,
    [
      'buses: vehicle_id, number_of_seats, vehicle_id -> vehicles; vehicle_id',
      'garages: name; id',
      'trucks: vehicle_id, payload, vehicle_id -> vehicles; vehicle_id',
      'vehicles: garage_id, plate, colour, garage_id -> garages; id',
    ],
  ],
  [
    'said the other way round',
    'An employee has a name. An employee can be a driver or a cook. A driver has a licence number. A cook has a speciality.',
    [
      'cooks: employee_id, speciality, employee_id -> employees; employee_id',
      'drivers: employee_id, licence_number, employee_id -> employees; employee_id',
      'employees: name; id',
    ],
  ],
  [
    'what has none is a value',
    `${haulage}A vehicle can be a truck or a bus.`,
    ['garages: name; id', 'vehicles: garage_id, plate, colour, kind, garage_id -> garages; id'],
  ],
  [
    'what is nothing in general has no table',
    'A container can be a crate or a drum. A crate has a length and a width. A drum has a diameter.',
    ['crates: length, width; id', 'drums: diameter; id'],
  ],
])('%s', (_, request, expected) => {
  expect(designOf(request).tables).toEqual(expected)
})

test('each choice has its reason and what else there is', () => {
  const {assumptions} = designOf(
    `${haulage}A truck is a vehicle with a payload. A bus is a vehicle with a number of seats.`,
  )
  expect(assumptions.find(({id}) => id === 'kinds.vehicle')).toMatchObject({
    statement: 'Trucks and buses have tables of their own, with the key of their vehicle.',
    alternatives: [
      'One table with the kind as a column, where columns of other kinds stay empty',
      'A table for each kind that repeats what they share',
    ],
  })
})

test.each([
  'The system is a platform with a search.',
  'An order can be open or closed.',
  'A pump is a device with a flow.',
])('no kind of a thing: %s', sentence => {
  expect(designOf(`${haulage}${sentence}`).assumptions.filter(({id}) => id.startsWith('kinds.'))).toEqual([])
})
