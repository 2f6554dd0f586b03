import type {LogicalType} from '../concepts/logical-type.js'
import {numberTypes} from './number-types.js'
import {nameTypes, textTypes} from './text-types.js'
import {timeTypes} from './time-types.js'
import type {TypeRule} from './type-rule.js'

/** Ends of names say more than their beginnings, so the order counts. */
const rules: readonly TypeRule[] = [...textTypes, ...timeTypes, ...numberTypes, ...nameTypes]

/** The meaning that a column's name suggests; text when it suggests none. */
export function inferType(name: string): LogicalType {
  return findTypeRule(name)?.type ?? {kind: 'text'}
}

/** By the name alone, first match; null where the name suggests nothing. */
export function findTypeRule(name: string): TypeRule | null {
  const head = name.replace(/_(?:per_\w+|at_time)$/, '')
  return rules.find(({pattern}) => pattern.test(head)) ?? null
}
