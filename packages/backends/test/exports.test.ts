import {expect, test} from 'vitest'
import * as backends from '@journeywright/backends'
import * as testing from '@journeywright/backends/testing'

test('exported names', () => {
  expect(Object.keys(backends).sort()).toEqual(['backendsPlugin', 'commandBackend', 'outcomeSchema', 'taskSchema'])
  expect(Object.keys(testing)).toEqual(['testBackend'])
})

test('the plugin brings one backend', () => {
  const {name, backends: brought = []} = backends.backendsPlugin()
  expect([name, ...brought.map(({id}) => id)]).toEqual(['@journeywright/backends', 'command'])
  expect(backends.commandBackend({id: 'claude'}).id).toBe('claude')
})
