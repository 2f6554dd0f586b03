import {readFileSync} from 'node:fs'
import {isError} from '@journeywright/problems'
import {newModel, planChange, readSql, verifySchema, type OutputFile} from '@journeywright/schema'
import {prismaStrategy} from '@journeywright/strategy-prisma'
import {expect} from 'vitest'
import {filesOf} from '../files-of.js'
import {projectWith} from '../greeting-project.js'
import {command} from '../real-command.js'
import {textIn} from '../text-in.js'

/** What is asked for in the documents that this project grew from, in our words; and what the designer does not design. */
export const prismaCases: readonly PrismaCase[] = [
  {
    id: 'e-commerce',
    make: () =>
      designed(`Design a database for an online shop with user accounts and profiles, a product catalog with categories and
variants, full-text search over products, shopping cart and wishlist, orders with several addresses, payments and refunds,
inventory, reviews with ratings, and an audit trail of all changes`),
  },
  {
    id: 'saas',
    make: () =>
      designed(`Design a multi-tenant SaaS database with isolation of organizations, users with single sign-on, role-based
access control, subscriptions and billing, usage metering and an audit trail for compliance`),
  },
  {id: 'tenants', make: () => written('tenants.sql')},
]

export interface PrismaCase {
  readonly id: string
  /** The files of strategy-prisma. */
  make(): Promise<readonly OutputFile[]>
}

export const casesFolder = new URL('../../fixtures/prisma-catalog/', import.meta.url)

/** By the command, as people run it. */
async function designed(request: string): Promise<readonly OutputFile[]> {
  const project = projectWith({})
  const words = [
    'run',
    'CUJ-008',
    request.replaceAll('\n', ' '),
    '--output',
    'prisma',
    '--out',
    'out',
    '--run-id',
    'r1',
  ]
  const {code, err} = await command(project, ...words, '--quiet')
  expect({code, err}).toMatchObject({code: 0})
  const paths = filesOf(project).filter(path => path.startsWith('out/prisma/'))
  return paths.map(path => ({path: path.slice('out/'.length), content: textIn(project, path)}))
}

/** SQL of ours as a repository has it. */
async function written(name: string): Promise<readonly OutputFile[]> {
  const {model, problems} = await readSql([{path: name, content: readFileSync(new URL(name, casesFolder), 'utf8')}])
  expect(problems.filter(isError)).toEqual([])
  const verification = verifySchema(model, [])
  if (!verification.ok) throw new Error('no rule ran, and yet one failed')
  const createdAt = '2026-03-01T09:30:00.000Z'
  const {migrations} = planChange(newModel({name: 'empty'}), model, {createdAt, slug: 'begin', layout: 'prisma'})
  const run = {id: 'r1', createdAt, request: ''}
  const input = {schema: verification.schema, migrations, previous: [], run}
  return prismaStrategy().write(input).files
}
