import {printType, simpleTypes, type ColumnType} from '@journeywright/schema'
import type {EntityFile, TypeEntry} from '../format.js'

type Types = Pick<EntityFile, 'enums' | 'domains' | 'composite_types'>

/**
 * A type from its text, or null. A name that is no type of PostgreSQL must be one of the file's own types, unless it's said
 * to be another.
 */
export function readType({type: text, type_kind: kind}: TypeEntry, types: Types): ColumnType | null {
  if (text.endsWith('[]')) {
    const of = readType({type: text.slice(0, -2), ...(kind && {type_kind: kind})}, types)
    return of && {kind: 'array', of}
  }
  if (kind === 'other') return {kind, name: text}
  return readParameters(text) ?? readSimple(text) ?? readOwn(text, types)
}

function readParameters(text: string): ColumnType | null {
  const [, kind, first, second] = /^(numeric|varchar|char)\((\d+)(?:, ?(\d+))?\)$/.exec(text) ?? []
  if (kind === 'numeric' && second !== undefined) return {kind, precision: Number(first), scale: Number(second)}
  return (kind === 'varchar' || kind === 'char') && second === undefined ? {kind, length: Number(first)} : null
}

function readSimple(text: string): ColumnType | null {
  const kind = simpleTypes.find(each => each === text)
  return kind ? {kind} : null
}

/** With its namespace, or without where the column says none. */
function readOwn(text: string, {enums = [], domains = [], composite_types: composites = []}: Types): ColumnType | null {
  const kinds = [
    ['enum', enums],
    ['domain', domains],
    ['composite', composites],
  ] as const
  const candidates = kinds.flatMap(([kind, parts]) =>
    parts.flatMap(({name, namespace}): readonly ColumnType[] => [
      {kind, name},
      {kind, name, namespace},
    ]),
  )
  return candidates.find(type => printType(type) === text) ?? null
}
