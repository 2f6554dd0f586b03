import type {Condition} from '../definition.js'

export type Comparison = Extract<Condition, {kind: 'compare'}>

/** Every comparison of a condition, in its order. */
export function comparisonsIn(condition: Condition): readonly Comparison[] {
  if (condition.kind === 'compare') return [condition]
  if (condition.kind === 'not') return comparisonsIn(condition.part)
  return condition.kind === 'prose' ? [] : condition.parts.flatMap(comparisonsIn)
}
