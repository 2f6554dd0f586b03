import {expect, test} from 'vitest'
import * as definitions from '@journeywright/definitions'

test('exported names', () => {
  expect(Object.keys(definitions).sort()).toEqual([
    'listDefinitions',
    'nameKey',
    'readAgent',
    'readBody',
    'readCommand',
    'readCuj',
    'readDefinitions',
    'readFrontMatter',
    'readPlugin',
    'readRegistry',
    'readSkill',
    'readWorkflowFile',
    'splitList',
  ])
})
