import {embeddedPostgres} from '@journeywright/engines'
import {expect, onTestFinished, test} from 'vitest'
import {filesOf} from '../files-of.js'
import {asksForClient, generateClient} from '../prisma/generated-client.js'
import {openSchemaEngine} from '../prisma/schema-engine.js'
import {command} from '../real-command.js'
import {textIn} from '../text-in.js'
import {prismaRepository, type StoryVersion} from './prisma-repository.js'

/** The engine and its parser are of 7, which has no address in the schema. */
function asCurrent(schema: string): string {
  return schema.replace(/^ *url +=.*\n/m, '')
}

test.runIf(asksForClient('the story of a client')).each<StoryVersion>([6, 7])(
  'a repository of Prisma %i gets subscriptions, which Prisma deploys, and its client works with old and new models',
  async version => {
    const folder = prismaRepository(version)
    const engine = embeddedPostgres()
    onTestFinished(() => engine.close())
    const database = await engine.open()
    const prismaFiles = () =>
      filesOf(folder)
        .filter(path => path.startsWith('prisma/'))
        .map(path => ({path, content: textIn(folder, path)}))
    const prisma = async () => {
      const opened = await openSchemaEngine(
        database,
        prismaFiles()
          .filter(({path}) => path.endsWith('.prisma'))
          .map(({path, content}) => ({path, content: asCurrent(content)})),
      )
      onTestFinished(() => opened.close())
      return opened
    }
    expect(await (await prisma()).deploy(prismaFiles())).toHaveLength(2)

    const words = ['run', 'CUJ-008', 'add subscriptions', '--output', 'prisma', '--out', '.', '--run-id', 'r1']
    expect(await command(folder, ...words)).toMatchObject({code: 0})

    const after = await prisma()
    expect(await after.deploy(prismaFiles())).toEqual([expect.stringMatching(/^\d{14}_add_subscriptions$/)])
    expect(await after.status(prismaFiles())).toBeNull()
    expect(await after.diffToSchema()).toMatch(/^-- This is an empty migration\.\s*$/)

    const client = await generateClient(version, textIn(folder, 'prisma/schema.prisma'), database)
    onTestFinished(() => client.close())
    const plan = {create: {code: 'monthly', name: 'Monthly', price: 30}}
    const ada = await client.table('customer').create({
      data: {
        email: 'ada@example.org',
        fullName: 'Ada',
        bookings: {create: {lesson: {create: {title: 'Tango', level: 'ADVANCED'}}}},
        subscriptions: {create: {price: 30, subscriptionPlan: plan}},
      },
      include: {bookings: {include: {lesson: true}}, subscriptions: {include: {subscriptionPlan: true}}},
    })
    expect(ada).toMatchObject({
      bookings: [{lesson: {title: 'Tango'}}],
      subscriptions: [{status: 'active', subscriptionPlan: {code: 'monthly'}}],
    })
    const twice = client.table('subscriptionPlan').create({data: {...plan.create, name: 'Again'}})
    await expect(twice).rejects.toMatchObject({code: 'P2002'})
  },
  240_000,
)
