import {simpleTypes, type ColumnType, type SimpleType} from '@journeywright/schema'
import type {TypeFacts} from './type-facts.js'

export function toColumnType(facts: TypeFacts): ColumnType {
  const type = elementType(facts)
  return facts.isArray ? {kind: 'array', of: type} : type
}

const kinds = new Map([
  ['e', 'enum'],
  ['d', 'domain'],
  ['c', 'composite'],
] as const)

function elementType({text, own, namespace, name}: TypeFacts): ColumnType {
  const kind = [...kinds].find(([letter]) => letter === own)?.[1]
  return kind === undefined ? builtIn(text) : {kind, name, namespace}
}

const shortNames: ReadonlyMap<string, SimpleType> = new Map([
  ['time without time zone', 'time'],
  ['timestamp without time zone', 'timestamp'],
  ['timestamp with time zone', 'timestamptz'],
])

const sized = /^(?<base>numeric|character varying|character)\((?<first>\d+)(?:,(?<second>\d+))?\)$/

function builtIn(text: string): ColumnType {
  const simple = shortNames.get(text) ?? simpleTypes.find(each => each === text)
  if (simple !== undefined) return {kind: simple}
  const {base, first, second} = sized.exec(text)?.groups ?? {}
  if (base === undefined) return {kind: 'other', name: text}
  if (base === 'numeric') return {kind: 'numeric', precision: Number(first), scale: Number(second)}
  return {kind: base === 'character' ? 'char' : 'varchar', length: Number(first)}
}
