import type {OutputFile} from '@journeywright/schema'
import {shopInput} from '@journeywright/schema/testing'
import {prismaStrategy, type PrismaOptions} from '@journeywright/strategy-prisma'
import {expect, test} from 'vitest'

const packageOf = (range: string): OutputFile => ({
  path: 'package.json',
  content: JSON.stringify({devDependencies: {prisma: range}}),
})

function write(previous: readonly OutputFile[], options?: PrismaOptions) {
  const {files} = prismaStrategy(options).write({...shopInput(), previous})
  return {files, paths: files.map(({path}) => path), schema: files[0]?.content ?? ''}
}

const versions: readonly (readonly [string, readonly OutputFile[], PrismaOptions, boolean])[] = [
  ['nothing told', [], {}, false],
  ['a package with Prisma 6', [packageOf('^6.19.0')], {}, true],
  ['a package with Prisma 7', [packageOf('~7.1')], {}, false],
  ['a package that is no JSON', [{path: 'package.json', content: '{'}], {}, false],
  ['the option before the package', [packageOf('7')], {version: 5}, true],
]

test.each(versions)('%s decides where the address of the database is', async (_, previous, options, isOld) => {
  const {files, paths, schema} = write(previous, options)
  expect(schema.includes('url      = env("DATABASE_URL")')).toBe(isOld)
  expect(schema.includes('"prisma-client-js"')).toBe(isOld)
  expect(paths.includes('prisma.config.ts')).toBe(!isOld)
  expect(await prismaStrategy().check(files)).toEqual([])
})

test('a configuration that is there stays', () => {
  expect(write([{path: 'prisma.config.ts', content: 'export default {}'}]).paths).not.toContain('prisma.config.ts')
})

test('migrations come after those that are there, beside their lock', () => {
  const there = ['packages/db/prisma/migrations/20270101000000_later/migration.sql', 'packages/db/prisma/schema.prisma']
  const lock = {path: 'packages/db/prisma/migrations/migration_lock.toml', content: 'provider = "postgresql"\n'}
  const [migration = '', schema = ''] = there
  const datasource = 'datasource db {\n  provider = "postgresql"\n}\n'
  const {paths} = write([{path: migration, content: 'SELECT 1;'}, {path: schema, content: datasource}, lock])
  expect(paths).toContain('packages/db/prisma/migrations/20270101000001_shop/migration.sql')
  expect(paths).toContain('packages/db/prisma/migrations/migration_lock.toml')
})

test('where the repository has its own migrations, Prisma gets none but to go on with a set of its own beside them', () => {
  const folderOf = (migrationFolder: string, previous: readonly OutputFile[]) => {
    const {files} = prismaStrategy().write({...shopInput(), previous, migrationFolder})
    return new Set(files.map(({path}) => path).filter(path => path.endsWith('.sql'))).size
  }
  const first = write([]).files
  expect(folderOf('db/migration', [])).toBe(0)
  expect(folderOf('prisma/migrations', first)).toBe(0)
  expect(folderOf('migrations', first)).toBeGreaterThan(0)
})

test('a migration that is there already is that one', () => {
  const first = write([])
  expect(write(first.files).paths).toEqual(first.paths.filter(path => path !== 'prisma.config.ts'))
})

test('asks for what it changes and what tells how Prisma is used, and for nothing else', () => {
  const paths = ['prisma/schema.prisma', 'prisma.config.ts', 'package.json', 'src/index.ts', 'db/up.sql']
  paths.push('docs/examples/shop/prisma/schema.prisma', 'test/package.json')
  expect(paths.filter(path => prismaStrategy().wants?.(path))).toEqual(paths.slice(0, 3))
})
