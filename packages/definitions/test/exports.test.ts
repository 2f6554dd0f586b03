import {expect, test} from 'vitest'
import * as definitions from '@journeywright/definitions'

test('exported names', () => {
  expect(Object.keys(definitions).sort()).toEqual([
    'listDefinitions',
    'readAgent',
    'readCuj',
    'readDefinitions',
    'readFrontMatter',
    'readSkill',
  ])
})
