import {checkPacks, defaultConventions, designSchema, type PackExample} from '@journeywright/designer'
import {formatProblem} from '@journeywright/problems'
import {schemaRules, verifySchema, type SchemaModel} from '@journeywright/schema'
import {expect, test} from 'vitest'
import {installedPacks} from './installed-packs.js'

const {packs, problems} = installedPacks()
const examples = packs.flatMap(pack =>
  pack.examples.map(example => ({id: pack.id, request: example.request, pack, example})),
)

test('the packs of this repository have no problems', () => {
  expect([...problems, ...checkPacks(packs)].map(formatProblem)).toEqual([])
})

test.each(examples)('$id: $request', ({example}) => {
  const design = designSchema({request: example.request, packs, conventions: defaultConventions})
  const model = design.status === 'designed' ? design.model : null
  expect(missing(example, model)).toEqual([])
  const verification = model === null ? null : verifySchema(model, schemaRules)
  expect(verification?.problems.map(formatProblem) ?? []).toEqual([])
})

/** What an example asks for and the model lacks, or the other way round. */
function missing(example: PackExample, model: SchemaModel | null): readonly string[] {
  const has = (wanted: string) => {
    const [entity = '', target] = wanted.split('->')
    const table = model?.tables.find(({name}) => name === tableOf(entity, model))
    if (!table || target === undefined) return table !== undefined
    return table.foreignKeys.some(({references}) => references.table === tableOf(target, model))
  }
  return [
    ...example.must.filter(wanted => !has(wanted)).map(wanted => `missing ${wanted}`),
    ...example.mustNot.filter(has).map(unwanted => `unexpected ${unwanted}`),
  ]
}

function tableOf(entity: string, model: SchemaModel | null): string {
  const pattern = new RegExp(`^${entity.replace(/y$/, '(y|ies)')}(s|es)?$`)
  return model?.tables.find(({name}) => pattern.test(name))?.name ?? entity
}
