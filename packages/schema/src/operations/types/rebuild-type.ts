import type {ColumnType, Table} from '../../model.js'
import {qualifiedName, type Named} from '../../sql/names/qualified-name.js'
import {quoteName} from '../../sql/names/quote-name.js'
import {quoteText} from '../../sql/names/quote-text.js'

export interface TypedColumn {
  readonly table: Table
  readonly name: string
  readonly type: ColumnType
}

export interface Rebuild {
  readonly type: Named
  readonly word: 'TYPE' | 'DOMAIN'
  /** The statement that makes the new one. */
  readonly create: string
  readonly columns: readonly TypedColumn[]
  /** Which value stands for one that goes. */
  readonly instead: ReadonlyMap<string, string>
}

/** Puts another type in the place of one, and gives it to every column that had it, by way of text. */
export function rebuildType({type, word, create, columns, instead}: Rebuild): string {
  const name = qualifiedName(type)
  const old = `${type.name.slice(0, 45)}_before_change`
  return [
    `ALTER ${word} ${name} RENAME TO ${quoteName(old)};`,
    create,
    ...columns.map(column => retype(column, name, instead)),
    `DROP ${word} ${qualifiedName({namespace: type.namespace, name: old})};`,
  ].join('\n')
}

function retype({table, name: column, type}: TypedColumn, to: string, instead: ReadonlyMap<string, string>): string {
  const name = quoteName(column)
  const isArray = type.kind === 'array'
  const brackets = isArray ? '[]' : ''
  const text = isArray ? replaceInArray(name, instead) : replace(name, instead)
  return `ALTER TABLE ${qualifiedName(table)} ALTER COLUMN ${name} TYPE ${to}${brackets} USING ${text}::${to}${brackets};`
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
