import type {ColumnType} from '../model.js'

const names = ['character varying', 'character', 'bpchar', 'citext', 'public.citext']

/** True for types that hold text of any kind, also of limited length. */
export function isText(type: ColumnType): boolean {
  if (type.kind === 'other') return names.includes(type.name.replace(/\(\d+\)$/, ''))
  return type.kind === 'text' || type.kind === 'varchar' || type.kind === 'char'
}
