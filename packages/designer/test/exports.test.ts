import {expect, test} from 'vitest'

test('the package exports these names', async () => {
  expect(Object.keys(await import('@journeywright/designer')).sort()).toEqual([
    'briefSchema',
    'briefText',
    'checkControlled',
    'checkPacks',
    'defaultConventions',
    'designSchema',
    'findRequirements',
    'lintPacks',
    'outcomeOf',
    'printControlled',
    'readBrief',
    'readConventions',
    'readPack',
    'requestText',
    'traceDesign',
  ])
})
