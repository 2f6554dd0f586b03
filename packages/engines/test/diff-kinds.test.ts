import {formatProblem} from '@journeywright/problems'
import {readSql, type SchemaModel} from '@journeywright/schema'
import {embeddedPostgres} from '@journeywright/engines'
import {afterAll, describe, expect, test} from 'vitest'
import {accessCases} from './changes/kinds/access.js'
import {columnCases} from './changes/kinds/columns.js'
import {constraintCases} from './changes/kinds/constraints.js'
import {partAndHeirCases} from './changes/kinds/parts-and-heirs.js'
import {typeCases} from './changes/kinds/types.js'
import {viewAndFunctionCases} from './changes/kinds/views-and-functions.js'
import {changeTrial} from './changes/try-change.js'

const engine = embeddedPostgres()
const tryChange = changeTrial(engine)
afterAll(() => engine.close())

const themes = {
  columns: columnCases,
  constraints: constraintCases,
  types: typeCases,
  'views and functions': viewAndFunctionCases,
  'parts and heirs': partAndHeirCases,
  access: accessCases,
}

/** A case that isn't read whole shows less than it says. */
async function read(sql: string): Promise<SchemaModel> {
  const {model, problems} = await readSql([{path: 'shop.sql', content: sql}])
  expect(problems.map(formatProblem)).toEqual([])
  expect(model.unmodelled).toEqual([])
  return model
}

describe.each(Object.entries(themes))('%s', (_, cases) => {
  test.each(cases)('$name', async ({before, after, options}) => {
    const [from, to] = [await read(before), await read(after)]
    expect(await tryChange(from, to, {...options, allowDataLoss: true, isReturning: true})).toEqual([])
  })
})
