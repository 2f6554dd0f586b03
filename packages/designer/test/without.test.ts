import {defaultConventions, traceDesign, type DesignInput} from '@journeywright/designer'
import {expect, test} from 'vitest'

const input: DesignInput = {
  request: 'A kiln has a name and a size. A firing has a date. A firing belongs to one kiln.',
  packs: [],
  conventions: defaultConventions,
}

test('a rule that is left out says nothing, and the others go on', () => {
  const whole = traceDesign(input)
  const rules = [...new Set(whole.facts.map(({rule}) => rule))]
  const linked = whole.facts.filter(({kind}) => kind === 'relation').map(({rule}) => rule)
  expect(linked.length).toBeGreaterThan(0)
  const {facts, entities} = traceDesign(input, new Set([...linked, 'connect']))
  expect([...new Set(facts.map(({rule}) => rule))]).toEqual(rules.filter(rule => !linked.includes(rule)))
  expect(entities.flatMap(({links}) => links)).toEqual([])
  expect(whole.entities.flatMap(({links}) => links.flatMap(({to}) => to))).toEqual(['kiln'])
})

test('nothing is left out where no rule is named', () => {
  expect(traceDesign(input, new Set())).toEqual(traceDesign(input))
})
