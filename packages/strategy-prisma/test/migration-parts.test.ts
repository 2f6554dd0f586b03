import {planChange} from '@journeywright/schema'
import {shopInput, shopModel} from '@journeywright/schema/testing'
import {prismaStrategy} from '@journeywright/strategy-prisma'
import {expect, test} from 'vitest'

const createdAt = '2026-03-01T09:30:00.000Z'
const [users, ...others] = shopModel().tables
const before = {...shopModel(), tables: users ? [{...users, uniques: []}, ...others] : []}

function migrationsFrom(options: Partial<Parameters<typeof planChange>[2]>) {
  const {migrations} = planChange(before, shopModel(), {createdAt, slug: 'unique_mail', ...options})
  const {files} = prismaStrategy().write({...shopInput(), migrations})
  return files.filter(({path}) => path.endsWith('/migration.sql'))
}

test('each part has a folder of its own, dated one after the other', () => {
  const dated = ['20260301093000_unique_mail_index', '20260301093001_unique_mail_keys']
  expect(migrationsFrom({}).map(({path}) => path)).toEqual(dated.map(name => `prisma/migrations/${name}/migration.sql`))
})

test('parts that were counted elsewhere are dated by the run', () => {
  const files = migrationsFrom({layout: 'flyway', existing: ['V1_4__begin.sql', 'V7__more.sql']})
  expect(files.map(({path}) => path.split('/')[2])).toEqual([
    '20260301093000_unique_mail_index',
    '20260301093001_unique_mail_keys',
  ])
  expect(migrationsFrom({existing: ['0007_more']}).map(({path}) => path.split('/')[2])).toEqual([
    '20260102030405_unique_mail_index',
    '20260102030406_unique_mail_keys',
  ])
})

test('a statement that can be in no transaction is all that its file says', () => {
  const [index, keys] = migrationsFrom({})
  const statements = index?.content.split('\n').filter(line => line !== '' && !line.startsWith('--'))
  expect(statements).toEqual(['CREATE UNIQUE INDEX CONCURRENTLY uq_users_email ON public.users USING btree (email);'])
  expect(keys?.content).toMatch(/lock_timeout.*BEGIN;.*USING INDEX uq_users_email.*COMMIT;/s)
})
