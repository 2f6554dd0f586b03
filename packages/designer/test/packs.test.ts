import {defaultConventions, designSchema, lintPacks} from '@journeywright/designer'
import {formatProblem} from '@journeywright/problems'
import {schemaRules, verifySchema} from '@journeywright/schema'
import {expect, test} from 'vitest'
import {installedPacks} from './installed-packs.js'
import {missingThings} from './missing-things.js'

const {packs, problems} = installedPacks()
const examples = packs.flatMap(pack =>
  pack.examples.map(example => ({id: pack.id, request: example.request, pack, example})),
)

test('the packs of this repository have no problems', () => {
  const doubts = lintPacks(packs).filter(({code}) => code !== 'designer/shared-name')
  expect([...problems, ...doubts].map(formatProblem)).toEqual([])
})

test.each(examples)('$id: $request', ({example}) => {
  const design = designSchema({request: example.request, packs, conventions: defaultConventions})
  const model = design.status === 'designed' ? design.model : null
  expect(missingThings(example, model)).toEqual([])
  const verification = model === null ? null : verifySchema(model, schemaRules)
  expect(verification?.problems.map(formatProblem) ?? []).toEqual([])
})
