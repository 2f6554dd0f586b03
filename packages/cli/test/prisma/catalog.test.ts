import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {catalogDifferences, embeddedPostgres, readDatabase, type Database} from '@journeywright/engines'
import {isError} from '@journeywright/problems'
import {planChange, standAlone, type OutputFile} from '@journeywright/schema'
import {afterAll, describe, expect, test} from 'vitest'
import {casesFolder, prismaCases, type PrismaCase} from './prisma-cases.js'
import {explainCatalogs, type Explained} from './explain-catalogs.js'
import {openSchemaEngine, type SchemaEngine} from './schema-engine.js'
import {scriptsOf} from './scripts-of.js'

const engine = embeddedPostgres()
afterAll(() => engine.close())

/** In milliseconds: the first of each case waits for a whole run. */
const limit = 180_000

interface Made {
  readonly files: readonly OutputFile[]
  /** What our migrations made. */
  readonly ours: Database
  /** What Prisma's engine made of our schema. */
  readonly theirs: Database
}

const made = new Map<string, Promise<Made>>()

function makeOnce({id, make}: PrismaCase): Promise<Made> {
  const making = made.get(id) ?? makeBoth(make)
  made.set(id, making)
  return making
}

async function makeBoth(make: PrismaCase['make']): Promise<Made> {
  const files = await make()
  const [ours, theirs] = [await engine.open(), await engine.open()]
  for (const {content} of scriptsOf(files)) expect(await ours.execute(content)).toBeNull()
  await on(theirs, files, prisma => prisma.push())
  return {files, ours, theirs}
}

/** Nobody else may be connected to a database that is copied. */
async function on<Result>(
  database: Database,
  files: readonly OutputFile[],
  work: (prisma: SchemaEngine) => Promise<Result>,
): Promise<Result> {
  const prisma = await openSchemaEngine(
    database,
    files.filter(({path}) => path.endsWith('.prisma')),
  )
  return work(prisma).finally(() => prisma.close())
}

describe.each(prismaCases)('$id', each => {
  test(
    'Prisma finds nothing to change in the database that our migrations make',
    async () => {
      const {files, ours} = await makeOnce(each)
      const script = await on(ours, files, prisma => prisma.diffToSchema())
      expect(script).toMatch(/^-- This is an empty migration\.\s*$/)
    },
    limit,
  )

  test('what its engine makes otherwise is listed, each with the reason, and nothing else', async () => {
    const {ours, theirs} = await makeOnce(each)
    const found = explainCatalogs(await ours.catalog(), await theirs.catalog())
    expect(found.filter(({reason}) => reason === null)).toEqual([])
    expect(listOf(found)).toBe(golden(`${each.id}.txt`, listOf(found)))
  })

  test('with one migration more it is the same catalog', async () => {
    const {ours, theirs} = await makeOnce(each)
    const [from, to] = [await readDatabase(theirs), await readDatabase(ours)]
    const plan = planChange(from.model, to.model, {createdAt: '2026-03-01T09:30:00.000Z', allowDataLoss: true})
    expect(plan.problems.filter(isError)).toEqual([])
    const mended = await theirs.clone()
    for (const {up} of plan.migrations) expect(await mended.execute(standAlone(up))).toBeNull()
    expect(catalogDifferences(await ours.catalog(), await mended.catalog())).toEqual([])
  })

  test('`migrate deploy` makes the same by its own engine, once', async () => {
    const {files, ours} = await makeOnce(each)
    const database = await engine.open()
    const names = scriptsOf(files).map(({path}) => path.split('/').at(-2))
    await on(database, files, async prisma => {
      expect(await prisma.status(files)).toEqual({diagnostic: 'databaseIsBehind', unappliedMigrationNames: names})
      expect(await prisma.deploy(files)).toEqual(names)
      expect(await prisma.deploy(files)).toEqual([])
      expect(await prisma.status(files)).toBeNull()
    })
    const differences = catalogDifferences(await ours.catalog(), await database.catalog())
    expect(differences.filter(text => !text.includes('_prisma_migrations'))).toEqual([])
  })
})

test('the table of docs/prisma.md counts what is listed', () => {
  const ids = prismaCases.map(({id}) => id)
  const lines = ids.flatMap(id =>
    [...readFileSync(new URL(`${id}.txt`, casesFolder), 'utf8').matchAll(/^(\d+) (.+?): (.+)$/gm)].map(
      ([, count = '', what = '', why = '']) => ({id, count, what, why}),
    ),
  )
  const names = [...new Set(lines.map(({what}) => what))].sort()
  const rows = names.map(name => {
    const counts = ids.map(id => lines.find(({id: of, what}) => of === id && what === name)?.count ?? '-')
    return [name, ...counts, lines.find(({what}) => what === name)?.why ?? '']
  })
  const table = alignRows([['only ours, or otherwise', ...ids, 'because of Prisma:'], ...rows])
  expect(table).toBe(golden('table.txt', table))
})

function alignRows(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map(row => row[at]?.length ?? 0)))
  return (
    rows.map(row => `${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd()).join('\n') + '\n'
  )
}

/** The names below each reason. */
function listOf(found: readonly Explained[]): string {
  const whats = [...new Set(found.map(({reason}) => `${reason?.what}: ${reason?.why}`))].sort()
  const blocks = whats.map(what => {
    const names = found.filter(({reason}) => `${reason?.what}: ${reason?.why}` === what).map(({name}) => name)
    return [`${names.length} ${what}`, ...names.sort().map(name => `  ${name}`)].join('\n')
  })
  return `${blocks.join('\n')}\n`
}

function golden(name: string, actual: string): string {
  const path = new URL(name, casesFolder)
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(casesFolder, {recursive: true})
    writeFileSync(path, actual)
  }
  return readFileSync(path, 'utf8')
}
