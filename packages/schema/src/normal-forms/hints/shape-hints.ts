import type {Column, ColumnType, Table} from '../../model.js'
import {groupNumbered} from './group-numbered.js'
import {isCommaList} from './is-comma-list.js'

/** A shape that may hold several values in one row, which first normal form doesn't allow. */
export interface ShapeHint {
  readonly kind: 'array' | 'composite' | 'document' | 'comma list' | 'repeating group'
  readonly columns: readonly string[]
  /** True: names say so, which may mean something else. Types are sure. */
  readonly isGuess: boolean
  /** A sentence without full stop. */
  readonly message: string
}

/** In the order of the columns, groups last. They don't change a verdict: whether a value is one is for people to say. */
export function shapeHints({columns}: Pick<Table, 'columns'>): readonly ShapeHint[] {
  const groups = groupNumbered(columns).map(({stem, columns: names}) => ({
    kind: 'repeating group' as const,
    columns: names,
    isGuess: true,
    message: `${names.map(name => `\`${name}\``).join(', ')} look like several of one ${stem}`,
  }))
  return [...columns.flatMap(hintOf), ...groups]
}

function hintOf(column: Column): readonly ShapeHint[] {
  const kind = typeHint(column.type)
  const columns = [column.name]
  if (kind) return [{kind, columns, isGuess: false, message: `\`${column.name}\` holds ${held[kind]}`}]
  if (!isCommaList(column)) return []
  return [
    {kind: 'comma list', columns, isGuess: true, message: `\`${column.name}\` looks like a list written into a text`},
  ]
}

const held = {
  array: 'an array of values',
  composite: 'several values of a composite type',
  document: 'a document, whose parts no constraint sees',
} as const

function typeHint(type: ColumnType): keyof typeof held | null {
  const {kind} = type
  if (kind === 'other') return type.name.endsWith('[]') ? 'array' : null
  if (kind === 'array' || kind === 'composite') return kind
  return kind === 'json' || kind === 'jsonb' ? 'document' : null
}
