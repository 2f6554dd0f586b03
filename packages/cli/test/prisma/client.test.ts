import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {embeddedPostgres, type Database} from '@journeywright/engines'
import {afterAll, describe, expect, onTestFinished, test} from 'vitest'
import {say} from '../fake-terminal.js'
import {asksForClient, generateClient, hasPrismaClient, type GeneratedClient} from './generated-client.js'
import {prismaFilesIn} from './prisma-cases.js'
import {scriptsOf} from './scripts-of.js'

const request =
  'Design a database with user management, roles and permissions, subscriptions with periods, and an audit log'
const engine = embeddedPostgres()
let client: GeneratedClient
let database: Database
afterAll(async () => {
  await client?.close()
  await engine.close()
})

describe.runIf(asksForClient('a generated client'))('a client that Prisma generates from our schema', () => {
  test('is there', async () => {
    expect({hasPrismaClient}, 'npm run setup:prisma-client').toEqual({hasPrismaClient: true})
    const folder = mkdtempSync(join(tmpdir(), 'journeywright-client-'))
    onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
    await say(folder, ['run', 'CUJ-008', request, '--output', 'prisma', '--out', '.'])
    const files = prismaFilesIn(folder)
    database = await engine.open()
    for (const {content} of scriptsOf(files)) expect(await database.execute(content)).toBeNull()
    const schema = files.find(({path}) => path.endsWith('schema.prisma'))?.content ?? ''
    client = await generateClient(7, schema, database)
  }, 180_000)

  test('makes rows of several tables in one nested write, and reads them with what belongs to them', async () => {
    const made = await client.table('user').create({
      data: {
        email: 'ada@example.org',
        passwordHash: '$argon2id$v=19$',
        firstName: 'Ada',
        userRolesAsUser: {create: {role: {create: {name: 'owner', description: 'May do everything.'}}}},
        subscriptions: {
          create: {
            price: '9.90',
            subscriptionPlan: {create: {code: 'team-monthly', name: 'Team', price: '9.90'}},
            subscriptionPeriods: {
              create: [{startsAt: new Date('2026-01-01'), endsAt: new Date('2026-02-01'), amount: '9.90'}],
            },
          },
        },
      },
      include: {
        userRolesAsUser: {include: {role: true}},
        subscriptions: {include: {subscriptionPlan: true, subscriptionPeriods: true}},
      },
    })
    expect(made).toMatchObject({
      id: 1n,
      email: 'ada@example.org',
      status: 'active',
      deletedAt: null,
      createdAt: expect.any(Date),
      userRolesAsUser: [{role: {name: 'owner', isSystem: false}}],
      subscriptions: [{status: 'active', subscriptionPlan: {billingPeriod: 'month'}, subscriptionPeriods: [{id: 1n}]}],
    })
    const read = await client.table('user').findUnique({
      where: {id: 1n},
      include: {
        userRolesAsUser: {include: {role: true}},
        subscriptions: {include: {subscriptionPlan: true, subscriptionPeriods: true}},
      },
    })
    expect(read).toEqual(made)
  })

  test('changes a row, and the triggers that it knows nothing of do their work', async () => {
    const before = await client.table('role').findUnique({where: {name: 'owner'}})
    const role = await client.table('role').update({where: {name: 'owner'}, data: {description: null}})
    expect(role).toMatchObject({name: 'owner', description: null})
    expect(Number(role['updatedAt'])).toBeGreaterThan(Number(before?.['updatedAt']))
    const changes = await client.table('auditLog').findMany({where: {tableName: 'roles', action: 'update'}})
    expect(changes).toMatchObject([{oldValues: {description: 'May do everything.'}, newValues: {description: null}}])
  })

  test('is told of a second row with a unique value', async () => {
    const role = client.table('role').create({data: {name: 'owner'}})
    await expect(role).rejects.toMatchObject({code: 'P2002', name: 'PrismaClientKnownRequestError'})
  })

  test('is told of a value that a check refuses, which only our SQL knows', async () => {
    const plan = client.table('subscriptionPlan').create({data: {code: 'free', name: 'Free', price: '-1'}})
    await expect(plan).rejects.toThrow(/chk_subscription_plans_price/)
  })

  test('deletes with what hangs on a row, and not what must stay', async () => {
    expect(await client.table('userRole').count()).toBe(1)
    await expect(client.table('user').delete({where: {id: 1n}})).rejects.toMatchObject({code: 'P2003'})
    const other = await client.table('user').create({
      data: {
        email: 'grace@example.org',
        passwordHash: '$argon2id$v=19$',
        userRolesAsUser: {create: {role: {connect: {name: 'owner'}}}},
      },
    })
    expect(await client.table('userRole').count()).toBe(2)
    await client.table('user').delete({where: {id: other['id']}})
    expect(await client.table('userRole').count()).toBe(1)
  })
})
