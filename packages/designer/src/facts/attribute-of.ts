import type {Fact} from './fact.js'
import type {Item} from './read-item.js'
import {factAt, type Segment} from './shapes/shape.js'

/** An item of a list as a fact about its entity. `optional`: the sentence says "may have". */
export function attributeOfItem(
  segment: Segment,
  rule: string,
  entity: string,
  item: Item,
  optional = false,
): readonly Fact[] {
  const at = (body: Parameters<typeof factAt>[4]) =>
    factAt(segment, rule, item.start - segment.start, item.end - segment.start, body)
  const {name, type, required, unique, key, range} = item
  const attribute = at({
    kind: 'attribute',
    entity,
    name,
    type,
    required: required ?? (optional ? false : null),
    unique,
    key,
    default: item.default,
    range,
  })
  if (item.references === null) return [attribute]
  const role = name.replace(/_id$/, '')
  const relation = at({
    kind: 'relation',
    from: entity,
    to: item.references,
    min: required === false ? 0 : 1,
    max: 1,
    inverseMax: unique ? 1 : 'many',
    verb: 'refers',
    role,
  })
  return [attribute, relation]
}
