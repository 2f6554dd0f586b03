import {expect, test} from 'vitest'
import {builtIns} from '../src/config/built-in.js'

test('what is said of a built-in plugin without loading it is true', async () => {
  for (const {name, definitions, gateNames, outputNames, load} of builtIns()) {
    const plugin = await load('embedded')
    const outputs = (plugin.extensions ?? []).filter(({point}) => point === 'output-strategy')
    expect({
      name: plugin.name,
      definitions: (plugin.definitions ?? []).map(String),
      gateNames: (plugin.gates ?? []).map(({id}) => id),
      outputNames: outputs.map(({id}) => id),
    }).toEqual({name, definitions: definitions.map(String), gateNames, outputNames})
  }
})
