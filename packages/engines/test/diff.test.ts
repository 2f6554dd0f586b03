import {parseRename, type ChangeOptions} from '@journeywright/schema'
import {embeddedPostgres} from '@journeywright/engines'
import {afterAll, describe, expect, test} from 'vitest'
import {cases} from './changes/change-cases.js'
import {objectCases} from './changes/object-cases.js'
import {renamed} from './changes/rename-cases.js'
import {changeTrial} from './changes/try-change.js'

const engine = embeddedPostgres()
const tryChange = changeTrial(engine)
afterAll(() => engine.close())

function sayRename(text: string): Partial<ChangeOptions> {
  const rename = parseRename(text)
  if ('code' in rename) throw new Error(rename.message)
  return {renames: [rename]}
}

describe('goes up and down with rows in the tables, and the other way round', () => {
  test.each([...cases, ...objectCases])('$name', async ({from, to, options}) => {
    expect(await tryChange(from, to, {...options, isReturning: true})).toEqual([])
  })
})

describe('renames', () => {
  test.each(renamed)('%s', async (text, from, to) => {
    expect(await tryChange(from, to, sayRename(text))).toEqual([])
  })
})
