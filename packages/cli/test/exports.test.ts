import {expect, test} from 'vitest'
import * as journeywright from '../src/index.js'
import * as scaffold from '../src/scaffold.js'

test('the exported names are these', () => {
  expect(Object.keys(journeywright).sort()).toEqual(['defineConfig', 'main'])
})

test('the exported names of the scaffold door are these', () => {
  expect(Object.keys(scaffold).sort()).toEqual(['addToConfig', 'linesToAdd', 'readKnown', 'scaffold', 'scaffoldKinds'])
})
