import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {expect, test} from 'vitest'
import {projectWith} from './greeting-project.js'
import {command} from './real-command.js'

const begin = 'CREATE TABLE member (member_id integer PRIMARY KEY, name text NOT NULL, mail text);\n'
const more = 'CREATE TABLE visit (visit_id integer PRIMARY KEY, member_id integer NOT NULL REFERENCES member);\n'
const request = 'Each member has a unique badge.'
const slug = 'each_member_has_a_unique_badge'

/** Runs CUJ-008 on a folder of migrations, and gives the notes of the run and the files that it made. */
async function runFrom(source: string, files: Readonly<Record<string, string>>) {
  const folder = projectWith(files)
  const {code, out} = await command(folder, 'run', 'CUJ-008', request, '--from', source, '--run-id', 'r1', '--json')
  const made = join(folder, '.journeywright/runs/r1/out')
  const names = readdirSync(made, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(made.length + 1))
    .sort()
  return {code, out, names, read: (name: string) => readFileSync(join(made, name), 'utf8')}
}

test('a run goes on where the migrations of Flyway end', async () => {
  const {code, out, names, read} = await runFrom('db/migration', {
    'db/migration/V1__begin.sql': begin,
    'db/migration/V2__more.sql': more,
    'db/migration/U2__more.sql': 'DROP TABLE visit;\n',
  })
  expect(code).toBe(0)
  expect(out).toMatch(/proofs (\d+) of \1 on/)
  expect(names.filter(name => name.startsWith('db/migration/V'))).toEqual([
    `db/migration/V3__${slug}.sql`,
    `db/migration/V4__${slug}_index.sql`,
    `db/migration/V4__${slug}_index.sql.conf`,
    `db/migration/V5__${slug}_keys.sql`,
  ])
  expect(names.filter(name => /^(?:prisma\/)?migrations\//.test(name))).toEqual([])
  const specification = read('database-schema.md')
  expect(specification.match(/^### Migration Script: /gm)).toHaveLength(3)
  expect(specification).toContain('### What It Locks and Loses\n')
  expect(read('proof-r1.json')).toContain('these rows are after down.sql what they were before up.sql')
}, 180_000)

test('a run goes on where the migrations of Prisma end', async () => {
  const {code, out, names} = await runFrom('prisma/migrations', {
    'prisma/migrations/20990101000000_begin/migration.sql': begin,
    'prisma/migrations/20990101000001_more/migration.sql': more,
    'prisma/migrations/migration_lock.toml': 'provider = "postgresql"\n',
  })
  expect(code).toBe(0)
  expect(out).toMatch(/proofs (\d+) of \1 on/)
  const dated = [`20990101000002_${slug}`, `20990101000003_${slug}_index`, `20990101000004_${slug}_keys`]
  expect(names.filter(name => /^(?:prisma\/)?migrations\//.test(name))).toEqual(
    dated.flatMap(name => [`prisma/migrations/${name}/down.sql`, `prisma/migrations/${name}/migration.sql`]),
  )
}, 180_000)

test('a run goes on where files of one way end', async () => {
  const {code, out, names} = await runFrom('./sql/', {'sql/001_begin.sql': begin, 'sql/002_more.sql': more})
  expect(code).toBe(0)
  expect(out).toMatch(/proofs (\d+) of \1 on/)
  const files = [`003_${slug}.sql`, `004_${slug}_index.sql`, `005_${slug}_keys.sql`]
  expect(names.filter(name => name.startsWith('sql/'))).toEqual(
    [...files, ...files.map(file => `down/${file}`)].map(file => `sql/${file}`),
  )
}, 180_000)

test('a run that is gone on with by other definitions keeps to the folder of the repository', async () => {
  const folder = projectWith({'db/migration/V1__begin.sql': begin})
  const words = ['run', 'CUJ-008', 'Weather stations and measurements', '--output', 'json', '--run-id', 'r1', '--quiet']
  expect(await command(folder, ...words)).toMatchObject({code: 3})
  const own = join(folder, 'skills/migration-planning/SKILL.md')
  mkdirSync(dirname(own), {recursive: true})
  writeFileSync(own, '---\nname: migration-planning\ndescription: Plans our migrations.\n---\n\n# Ours\n\nSlowly.\n')
  expect(await command(folder, 'resume', 'r1', '--accept-changes', '--quiet')).toMatchObject({code: 3})
  const [first, second] = ['plan.json', 'plan-2.json'].map(name =>
    outputsOf(join(folder, '.journeywright/runs/r1', name)),
  )
  expect(second).toEqual(first)
  expect(second).toContain('db/migration/** true')
  expect(second).toContain('plan-{{workflow_id}}.md false')
}, 60_000)

/** The places of a plan, and whether what lies there is handed over. */
function outputsOf(file: string): readonly string[] {
  const {steps} = JSON.parse(readFileSync(file, 'utf8'))
  const outputs: readonly {path: string; deliverable: boolean}[] = steps.flatMap(
    (step: {readonly outputs: readonly unknown[]}) => step.outputs,
  )
  return outputs.map(({path, deliverable}) => `${path} ${deliverable}`)
}
