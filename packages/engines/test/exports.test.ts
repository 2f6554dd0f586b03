import {expect, test} from 'vitest'

test('exports these names', async () => {
  expect(Object.keys(await import('@journeywright/engines')).sort()).toEqual([
    'SqlRefusal',
    'catalogDifferences',
    'chooseEngine',
    'embeddedPostgres',
    'explainDifferences',
    'makeSeeds',
    'pglite',
    'postgresServer',
    'prove',
    'proveSchema',
    'readDatabase',
    'readDatabaseUrl',
    'readSqlite',
  ])
})
