import type {Node, TypeName} from 'libpg-query'
import type {ColumnType} from '../../model.js'
import {quoteName} from '../../sql/names/quote-name.js'
import type {Draft} from '../draft/draft.js'
import {knownName, type Name} from '../draft/name.js'
import {extensionTypes, longTypeNames, otherTypeNames, simpleTypeNames} from './built-in-types.js'
import {namesOf} from './name-parts.js'

/** What the model calls a type that a statement names. */
export function columnType(type: TypeName, draft: Draft): ColumnType {
  const {arrayBounds = []} = type
  const element = elementType(type, draft)
  return arrayBounds.length > 0 ? {kind: 'array', of: element} : element
}

function elementType(type: TypeName, draft: Draft): ColumnType {
  const parts = namesOf(type.names)
  const limits = (type.typmods ?? []).map(printLimit)
  const isBuiltIn = parts.length === 1 || parts[0] === 'pg_catalog'
  return (isBuiltIn ? builtInType(parts.at(-1) ?? '', limits) : undefined) ?? ownType(parts, limits, draft)
}

function builtInType(name: string, limits: readonly string[]): ColumnType | undefined {
  const [first = '', second = '0'] = limits
  if (name === 'numeric' && limits.length > 0) {
    return {kind: 'numeric', precision: Number(first), scale: Number(second)}
  }
  if (name === 'varchar' && limits.length > 0) return {kind: 'varchar', length: Number(first)}
  if (name === 'bpchar' && limits.length > 0) return {kind: 'char', length: Number(first)}
  if (name === 'interval' && limits.length > 0) return {kind: 'other', name: printInterval(Number(first), limits[1])}
  const simple = simpleTypeNames.get(name)
  if (simple !== undefined && limits.length === 0) return {kind: simple}
  const long = longTypeNames.get(name) ?? simple ?? name
  if (simple === undefined && long === name && !otherTypeNames.has(name)) return undefined
  return {kind: 'other', name: withLimits(zoned(long), limits)}
}

/** Types of time say how exact they are before they say whether they know a zone. */
function zoned(name: string): string {
  if (name === 'timestamptz') return 'timestamp with time zone'
  return name === 'timestamp' || name === 'time' ? `${name} without time zone` : name
}

function withLimits(name: string, limits: readonly string[]): string {
  if (limits.length === 0) return name
  const [, head = name, tail = ''] = /^(time|timestamp)( .*)$/.exec(name) ?? []
  return `${head}(${limits.join(',')})${tail}`
}

/** The bits of `INTERVAL` in PostgreSQL's datetime.h. */
const fields = ['', 'month', 'year', 'day', '', '', '', '', '', '', 'hour', 'minute', 'second'] as const

function printInterval(mask: number, precision: string | undefined): string {
  const order = ['year', 'month', 'day', 'hour', 'minute', 'second']
  const isFull = mask === 0x7fff
  const named = isFull ? [] : order.filter(field => mask & (1 << fields.findIndex(each => each === field)))
  const range = named.length > 1 ? ` ${named[0]} to ${named.at(-1)}` : named.map(field => ` ${field}`).join('')
  return `interval${range}${precision === undefined ? '' : `(${precision})`}`
}

function ownType(parts: readonly string[], limits: readonly string[], draft: Draft): ColumnType {
  const {enums, domains, composites, tables, views, otherTypes} = draft
  const found = knownName(parts, draft, enums, domains, composites, tables, views, otherTypes)
  if (found) return knownType(found, draft)
  const [name = '', namespace] = [parts.at(-1), parts.at(-2) ?? extensionNamespace(parts.at(-1) ?? '', draft)]
  const qualified = namespace === undefined ? quoteName(name) : `${quoteName(namespace)}.${quoteName(name)}`
  return {kind: 'other', name: withLimits(qualified, limits)}
}

function knownType({namespace, name}: Name, {enums, domains, composites}: Draft): ColumnType {
  const key = `${namespace}\0${name}`
  if (enums.has(key)) return {kind: 'enum', name, namespace}
  if (domains.has(key)) return {kind: 'domain', name, namespace}
  if (composites.has(key)) return {kind: 'composite', name, namespace}
  return {kind: 'other', name: `${quoteName(namespace)}.${quoteName(name)}`}
}

function extensionNamespace(type: string, {extensions}: Draft): string | undefined {
  return extensions.get(extensionTypes.get(type) ?? '')
}

function printLimit(node: Node): string {
  if ('ColumnRef' in node) return namesOf(node.ColumnRef.fields).join('.')
  if (!('A_Const' in node)) return ''
  const {ival, fval, sval} = node.A_Const
  return sval?.sval ?? fval?.fval ?? String(ival?.ival ?? 0)
}
