import {expect, test} from 'vitest'
import * as journeywright from '../src/index.js'

test('the exported names are these', () => {
  expect(Object.keys(journeywright).sort()).toEqual(['defineConfig', 'main'])
})
