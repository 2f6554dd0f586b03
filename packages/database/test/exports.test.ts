import {expect, test} from 'vitest'
import {plugin} from './support.js'

test('exports', async () => {
  expect(Object.keys(await import('@journeywright/database')).sort()).toEqual([
    'answersOfOptions',
    'databasePlugin',
    'designInput',
    'qualityLines',
    'readPacks',
  ])
})

test('the plugin brings its handlers, its gates and its report sections', () => {
  expect(plugin.name).toBe('@journeywright/database')
  expect(plugin.handlers?.map(({id}) => id)).toEqual([
    'plan-schema',
    'schema-design',
    'diagram-generator',
    'migration-planning',
    'write-output',
  ])
  expect(plugin.gates?.map(({id}) => id)).toEqual([
    'proof',
    'schema-quality',
    'migration-quality',
    'specification-quality',
  ])
  expect(plugin.extensions?.map(({point, id}) => `${point} ${id}`)).toEqual([
    'report-section proof',
    'report-section questions',
    'report-section assumptions',
    'report-section coverage',
  ])
})
