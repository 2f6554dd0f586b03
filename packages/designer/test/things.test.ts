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
])('finds the things of: %s', (request, tables) => {
  expect(tablesOf(request)).toEqual(tables)
})
