import {expect, test} from 'vitest'
import {projectWith} from './greeting-project.js'
import {command} from './real-command.js'

const members = 'CREATE TABLE member (member_id integer PRIMARY KEY, name text NOT NULL);\n'
const datasource = 'datasource db {\n  provider = "postgresql"\n}\n'
const model = 'model member {\n  member_id Int    @id\n  name      String\n}\n'

/** Where a run would put its migrations and its Prisma schema. */
async function placesIn(files: Readonly<Record<string, string>>, ...more: readonly string[]) {
  const folder = projectWith(files)
  const {out} = await command(folder, 'plan', 'CUJ-008', 'Each member has a badge.', '--json', ...more)
  const {plan, problems} = JSON.parse(out)
  if (plan === null) throw new Error(JSON.stringify(problems))
  const outputs: readonly {readonly id: string; readonly path: string}[] = plan.steps.flatMap(
    (step: {readonly outputs: readonly unknown[]}) => step.outputs,
  )
  const pathsOf = (id: string) => outputs.filter(each => each.id === id).map(({path}) => path)
  return {migrations: pathsOf('migration'), prisma: pathsOf('prisma-schema')}
}

test.each([
  ['nothing', {}, 'migrations'],
  ['plain files', {'migrations/001_begin.sql': members}, 'migrations'],
  ['plain files of a tool', {'supabase/migrations/20250101000000_begin.sql': members}, 'supabase/migrations'],
  ['ways back beside', {'db/migrate/1_begin.up.sql': members, 'db/migrate/1_begin.down.sql': ''}, 'db/migrate'],
  ['Flyway', {'src/main/resources/db/migration/V1__begin.sql': members}, 'src/main/resources/db/migration'],
  ['Prisma', {'prisma/migrations/20250101000000_a/migration.sql': members}, 'prisma/migrations'],
  ['SQL that is no migration', {'db/schema.sql': members}, 'migrations'],
])('migrations go where a repository has them: %s', async (_, files, folder) => {
  expect((await placesIn(files)).migrations).toEqual([`${folder}/**`])
})

test('a folder that is named counts as one that is found, and one outside is not written to', async () => {
  const files = {'changes/001_begin.sql': members}
  expect((await placesIn(files, '--from', './changes/')).migrations).toEqual(['changes/**'])
  const outside = projectWith(files)
  expect((await placesIn({}, '--from', `${outside}/changes`)).migrations).toEqual(['migrations/**'])
  expect((await placesIn({'migrations/1_a.sql': members}, '--from', 'none')).migrations).toEqual(['migrations/**'])
})

test.each([
  ['nowhere', {}, ['prisma/**']],
  [
    'in a package',
    {'apps/api/prisma/schema.prisma': `${datasource}\n${model}`},
    ['apps/api/prisma/schema.prisma', 'apps/api/prisma/migrations/**'],
  ],
  [
    'beside its migrations',
    {
      'packages/db/schema.prisma': `${datasource}\n${model}`,
      'packages/db/migrations/20250101000000_a/migration.sql': members,
      'packages/db/migrations/migration_lock.toml': 'provider = "postgresql"\n',
    },
    ['packages/db/schema.prisma', 'packages/db/migrations/**'],
  ],
  [
    'in several files',
    {
      'prisma/schema/main.prisma': datasource,
      'prisma/schema/member.prisma': model,
      'prisma.config.ts': "export default {schema: 'prisma/schema', migrations: {path: 'prisma/migrations'}}\n",
    },
    ['prisma/schema/**', 'prisma/migrations/**'],
  ],
])('a Prisma schema is changed where it is: %s', async (_, files, places) => {
  expect((await placesIn(files)).prisma).toEqual(places)
})
