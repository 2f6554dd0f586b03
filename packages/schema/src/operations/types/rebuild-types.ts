import type {ColumnType, Table} from '../../model.js'
import {qualifiedName, type Named} from '../../sql/names/qualified-name.js'
import {quoteName} from '../../sql/names/quote-name.js'
import {quoteText} from '../../sql/names/quote-text.js'

export interface TypedColumn {
  readonly table: Table
  readonly name: string
  readonly type: ColumnType
}

export interface RebuiltType {
  readonly type: Named
  readonly word: 'TYPE' | 'DOMAIN'
  /** The statement that makes the new one. */
  readonly create: string
}

export interface Rebuild {
  /** The one that changes, then those that are made of it, each after what it's made of. */
  readonly types: readonly RebuiltType[]
  readonly columns: readonly TypedColumn[]
  /** Which value stands for one that goes. */
  readonly instead: ReadonlyMap<string, string>
}

/** Puts other types in the place of some, and gives them to every column that had the old ones, by way of text. */
export function rebuildTypes({types, columns, instead}: Rebuild): string {
  const old = ({name}: Named) => `${name.slice(0, 45)}_before_change`
  return [
    ...types.map(({type, word}) => `ALTER ${word} ${qualifiedName(type)} RENAME TO ${quoteName(old(type))};`),
    ...types.map(({create}) => create),
    ...columns.map(column => retype(column, types, instead)),
    ...[...types]
      .reverse()
      .map(({type, word}) => `DROP ${word} ${qualifiedName({namespace: type.namespace, name: old(type)})};`),
  ].join('\n')
}

function retype(
  {table, name: column, type}: TypedColumn,
  types: readonly RebuiltType[],
  instead: ReadonlyMap<string, string>,
): string {
  const name = quoteName(column)
  const to = printNew(type, types)
  // Values within a composite type are out of reach here.
  const values = itemOf(type).kind === 'composite' ? new Map<string, string>() : instead
  const text = type.kind === 'array' ? replaceInArray(name, values) : replace(name, values)
  return `ALTER TABLE ${qualifiedName(table)} ALTER COLUMN ${name} TYPE ${to} USING ${text}::${to};`
}

function printNew(type: ColumnType, types: readonly RebuiltType[]): string {
  if (type.kind === 'array') return `${printNew(type.of, types)}[]`
  const name = 'name' in type ? type.name : ''
  const namespace = 'namespace' in type ? type.namespace : undefined
  const found = types.find(
    each => each.type.name === name && (namespace ?? each.type.namespace) === each.type.namespace,
  )
  if (!found) throw new Error(`Internal error: ${name} is not made anew`)
  return qualifiedName(found.type)
}

function itemOf(type: ColumnType): ColumnType {
  return type.kind === 'array' ? itemOf(type.of) : type
}

function replace(name: string, instead: ReadonlyMap<string, string>): string {
  if (instead.size === 0) return `${name}::text`
  const cases = [...instead].map(([value, other]) => ` WHEN ${quoteText(value)} THEN ${quoteText(other)}`)
  return `(CASE ${name}::text${cases.join('')} ELSE ${name}::text END)`
}

function replaceInArray(name: string, instead: ReadonlyMap<string, string>): string {
  return [...instead].reduce(
    (text, [value, other]) => `array_replace(${text}, ${quoteText(value)}, ${quoteText(other)})`,
    `${name}::text[]`,
  )
}
