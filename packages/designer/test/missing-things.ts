import type {PackExample} from '@journeywright/designer'
import type {SchemaModel} from '@journeywright/schema'

/** What is asked for, as `order_item` or `order_item->order`, and the model lacks, or the other way round. */
export function missingThings(
  example: Pick<PackExample, 'must' | 'mustNot'>,
  model: SchemaModel | null,
): readonly string[] {
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
