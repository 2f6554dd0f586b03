import {planChange, type ChangeOptions} from '@journeywright/schema'
import {shopModel} from '@journeywright/schema/testing'
import {afterAll, expect, test} from 'vitest'
import {embeddedPostgres} from '@journeywright/engines'
import {planned} from './example.js'

const engine = embeddedPostgres()
afterAll(() => engine.close())

const [users, ...others] = shopModel().tables
const before = {...shopModel(), tables: users ? [{...users, uniques: []}, ...others] : []}

/** What the server says of each file when it gets all of it at once, as Prisma sends it. */
async function sendFiles(layout: NonNullable<ChangeOptions['layout']>): Promise<readonly (string | undefined)[]> {
  const {migrations} = planChange(before, shopModel(), {createdAt: '2026-03-01T09:30:00.000Z', layout})
  const database = await engine.open()
  try {
    await database.execute(planned(before).migration.up)
    const answers: (string | undefined)[] = []
    for (const {up} of migrations) answers.push((await database.execute(up))?.code)
    return answers
  } finally {
    await database.close()
  }
}

test("Prisma's files are taken as one command each, and those of others aren't", async () => {
  expect(await sendFiles('prisma')).toEqual([undefined, undefined])
  expect((await sendFiles('plain'))[0]).toBe('25001')
})
