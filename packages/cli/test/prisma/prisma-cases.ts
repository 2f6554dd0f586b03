import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {isError} from '@journeywright/problems'
import {newModel, planChange, readSql, standAlone, verifySchema, type OutputFile} from '@journeywright/schema'
import {prismaStrategy} from '@journeywright/strategy-prisma'
import {expect} from 'vitest'
import {filesOf} from '../files-of.js'
import {textIn} from '../text-in.js'

/** The requests of our examples, with what a run made of them; and SQL with what no request asks for. */
export const prismaCases: readonly PrismaCase[] = [
  {id: 'e-commerce', make: () => Promise.resolve(example('e-commerce'))},
  {id: 'saas', make: () => Promise.resolve(example('saas'))},
  {id: 'tenants', make: () => written('tenants.sql')},
]

export interface PrismaCase {
  readonly id: string
  /** The files of strategy-prisma. */
  make(): Promise<readonly OutputFile[]>
}

export const casesFolder = new URL('../../fixtures/prisma-catalog/', import.meta.url)

function example(name: string): readonly OutputFile[] {
  return prismaFilesIn(fileURLToPath(new URL(`../../../../docs/examples/${name}`, import.meta.url)))
}

/** What a run has put there. One that keeps no migrations for Prisma has them as plain files. */
export function prismaFilesIn(folder: string): readonly OutputFile[] {
  const files = filesOf(folder).map(path => ({path, content: textIn(folder, path)}))
  const prisma = files.filter(({path}) => path.startsWith('prisma/'))
  if (prisma.some(({path}) => path.endsWith('/migration.sql'))) return prisma
  const plain = files.filter(({path}) => /^migrations\/.*\/up\.sql$/.test(path))
  return [
    ...prisma,
    {path: 'prisma/migrations/migration_lock.toml', content: 'provider = "postgresql"\n'},
    ...plain.map(({path, content}) => ({
      path: `prisma/${path.replace(/up\.sql$/, 'migration.sql')}`,
      content: standAlone(content),
    })),
  ]
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
