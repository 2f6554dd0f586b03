import {expect, test} from 'vitest'
import {builtIns} from '../src/config/built-in.js'

test('what is said of a built-in plugin without loading it is true', async () => {
  for (const {name, definitions, gateNames, load} of builtIns()) {
    const plugin = await load('embedded')
    expect([plugin.name, (plugin.definitions ?? []).map(String), (plugin.gates ?? []).map(({id}) => id)]).toEqual([
      name,
      definitions.map(String),
      gateNames,
    ])
  }
})
