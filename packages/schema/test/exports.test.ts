import {expect, test} from 'vitest'

test('exports these names and no others', async () => {
  expect(Object.keys(await import('@journeywright/schema')).sort()).toEqual([
    'checkSql',
    'completeDocument',
    'databaseSchemaSchema',
    'deriveRelationships',
    'newColumn',
    'newForeignKey',
    'newIndex',
    'newTable',
    'outputStrategy',
    'planMigration',
    'printEnum',
    'printForeignKey',
    'printIndex',
    'printSchemaSql',
    'printTable',
    'printTableSql',
    'printType',
    'quoteName',
    'readSchemaDocument',
    'readSql',
    'scanJson',
    'schemaReader',
    'schemaRule',
    'schemaRules',
    'simpleTypes',
    'splitScript',
    'verifySchema',
  ])
  expect(Object.keys(await import('@journeywright/schema/testing')).sort()).toEqual([
    'shopInput',
    'shopModel',
    'testStrategy',
  ])
})
