import {catalogDifferences, embeddedPostgres, type Database} from '@journeywright/engines'
import {expect, onTestFinished, test} from 'vitest'
import {filesOf} from '../files-of.js'
import {command} from '../real-command.js'
import {textIn} from '../text-in.js'
import {prismaRepository, type StoryVersion} from './prisma-repository.js'

const customer = `INSERT INTO customers (id, email, full_name) VALUES ('9b2d4a53-6f0e-4c1b-8a57-3f1f1f0c7a11', 'ada@example.org', 'Ada')`
const subscription = `WITH plan AS (
  INSERT INTO subscription_plans (code, name, price) VALUES ('monthly', 'Monthly', 30) RETURNING id
)
INSERT INTO subscriptions (customer_id, subscription_plan_id, price) SELECT c.id, plan.id, 30 FROM customers c, plan`

/** Asks for subscriptions in place. Gives the folder, what was in it before, and the new migration. */
async function addSubscriptions(version: StoryVersion, home: string) {
  const folder = prismaRepository(version, home)
  const before = new Map(filesOf(folder).map(path => [path, textIn(folder, path)]))
  const words = ['run', 'CUJ-008', 'add subscriptions', '--output', 'prisma', '--out', '.', '--run-id', 'r1']
  const {code, out} = await command(folder, ...words)
  expect({code, out}).toMatchObject({code: 0, out: expect.stringMatching(/(\d+) of \1 proved on PostgreSQL/)})
  const scripts = filesOf(folder).filter(
    path => /migrations\//.test(path) && !path.startsWith('.') && !before.has(path),
  )
  return {folder, before, scripts}
}

async function emptyDatabase(): Promise<Database> {
  const engine = embeddedPostgres()
  onTestFinished(() => engine.close())
  return engine.open()
}

test.each<[StoryVersion, string]>([
  [6, ''],
  [7, ''],
  [6, 'apps/api/'],
])(
  'a repository of Prisma %i gets subscriptions as its next migration, in place: %j',
  async (version, home) => {
    const {folder, before, scripts} = await addSubscriptions(version, home)

    const [back = '', there = '', ...more] = scripts
    const name = `${home}prisma/migrations/\\d{14}_add_subscriptions`
    expect([back, there, more]).toEqual([
      expect.stringMatching(new RegExp(`^${name}/down\\.sql$`)),
      expect.stringMatching(new RegExp(`^${name}/migration\\.sql$`)),
      [],
    ])

    const changed = [...before].filter(([path, text]) => textIn(folder, path) !== text).map(([path]) => path)
    expect(changed).toEqual([`${home}prisma/schema.prisma`])
    const old = before.get(`${home}prisma/schema.prisma`) ?? ''
    const now = textIn(folder, `${home}prisma/schema.prisma`)
    const kept = old.split(/(?<=\n}\n)/)
    const touched = kept.filter(block => !now.includes(block))
    expect(touched.map(block => /\w+ \w+(?= {)/.exec(block)?.[0])).toEqual(['model Customer'])
    const inFull = now.replace(/^ *subscriptions +Subscription\[\]\n/m, '')
    expect(inFull.startsWith(old)).toBe(true)
    expect(now).toMatch(/^model Subscription {$/m)

    const database = await emptyDatabase()
    const run = async (path: string) =>
      expect([path, await database.execute(textIn(folder, path))]).toEqual([path, null])
    for (const path of [...before.keys()].filter(each => each.endsWith('.sql'))) await run(path)
    expect(await database.execute(customer)).toBe(null)
    const first = await database.catalog()
    await run(there)
    const second = await database.catalog()
    expect(await database.execute(subscription)).toBe(null)
    expect(
      await database.query('SELECT email FROM customers JOIN subscriptions ON customer_id = customers.id'),
    ).toEqual([{email: 'ada@example.org'}])
    await run(back)
    expect(catalogDifferences(first, await database.catalog())).toEqual([])
    expect(await database.query('SELECT email FROM customers')).toEqual([{email: 'ada@example.org'}])
    await run(there)
    expect(catalogDifferences(second, await database.catalog())).toEqual([])
    expect(catalogDifferences(first, second).length).toBeGreaterThan(0)
  },
  240_000,
)
