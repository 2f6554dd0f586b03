import {defaultConventions, designSchema} from '@journeywright/designer'
import {expect, test} from 'vitest'

function tablesOf(request: string): readonly string[] {
  const design = designSchema({request, packs: [], conventions: defaultConventions})
  const model = design.status === 'designed' ? design.model : design.draft
  return (model?.tables ?? []).map(({name}) => name).toSorted()
}

test.each([
  // The one whose database it is, and one of many.
  [
    'The dairy company has multiple depots. Each depot has a name and a size. Each truck has a weight and a depot ID.',
    ['depots', 'trucks'],
  ],
  [
    'Each dairy company has multiple depots. Each depot has a name and a size. Each truck has a weight and a depot ID.',
    ['dairy_companies', 'depots', 'trucks'],
  ],
  // A shorter name of the same thing.
  [
    'Each harvest crew has a name and a size. Each worker has a name and a phone. During the season, a crew may hire several workers.',
    ['harvest_crews', 'workers'],
  ],
  // Two things, since the request keeps something of both.
  [
    'Each crew has a motto and a size. Each harvest crew has a name and a size. A crew has many harvest crews.',
    ['crews', 'harvest_crews'],
  ],
  // Users register accounts, unless an account is a thing with a number.
  ['User information includes name and email. User account information includes creation time and status.', ['users']],
  [
    'User information includes name and email. User account information includes account number and balance.',
    ['user_accounts', 'users'],
  ],
  // What a whole does, and whose its parts are.
  [
    'The museum has a loyalty system. Visitor information includes visitor number, name and phone. Guide information includes name and phone.',
    ['guides', 'visitors'],
  ],
  [
    'The museum needs data on its work. Department information includes name and head. Record information of each museum department, including name and location. ' +
      'Visitor information includes name and phone.',
    ['departments', 'visitors'],
  ],
])('finds the things of: %s', (request, tables) => {
  expect(tablesOf(request)).toEqual(tables)
})

test('an attribute that is told of twice is one column', () => {
  const request =
    'Keeper information includes keeper ID, name, phone and badge. Later the system shows the keeper information, including keeper name, phone number and shoe size.'
  const design = designSchema({request, packs: [], conventions: defaultConventions})
  const model = design.status === 'designed' ? design.model : design.draft
  const columns = (model?.tables ?? []).flatMap(table => table.columns.map(({name}) => name))
  expect(columns.filter(name => /name|phone|shoe/.test(name))).toEqual(['name', 'phone', 'shoe_size'])
})

test('a clerk who sells is one of several salespersons', () => {
  expect(
    tablesOf('Salesperson information includes name and phone. Depot information includes depot ID and size.'),
  ).toEqual(['depots', 'salespersons'])
})
