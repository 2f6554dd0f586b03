import type {Column, ForeignKey, Table} from '@journeywright/schema'
import {withArticle} from '../../words/with-article.js'
import type {Nouns} from './print-nouns.js'
import {printCode} from './print-code.js'
import {printDefault} from './print-default.js'
import {printName} from './print-name.js'
import {printTarget} from './print-target.js'
import {typeWords} from './type-words.js'

/** What a column's item says beside the column itself. */
export interface ColumnPart {
  readonly table: Table
  readonly nouns: Nouns
  /** The foreign key that its item says. */
  readonly key: ForeignKey | null
  readonly isUnique: boolean
  /** The range that its item says: `at least 0`. */
  readonly range: string | null
}

const classes = {pii: 'personal data', pci: 'card data', phi: 'health data', secret: 'secret'} as const

/** `- an optional phone (text, personal data): "Where they can be called."` */
export function printColumn(column: Column, part: ColumnPart): string {
  const {table, isUnique, range} = part
  const isKey = table.primaryKey?.columns.join() === column.name
  const isOptional = column.nullable && table.primaryKey?.columns.includes(column.name) !== true
  const flags = [...(isOptional ? ['optional'] : []), ...(isUnique ? ['unique'] : [])]
  const noun = [...flags, printName(column.name)].join(' ')
  const details = [
    ...typeDetails(column, part),
    ...(isKey ? ['key'] : []),
    ...valueDetails(column),
    ...(range === null ? [] : [range]),
    ...column.classification.map(each => classes[each]),
    ...(column.collation === undefined ? [] : [`collation ${printCode(column.collation)}`]),
  ]
  const comment = column.comment === '' ? '' : `: ${JSON.stringify(column.comment)}`
  return `- ${articleFor(noun)} ${noun} (${details.join(', ')})${comment}`
}

function articleFor(noun: string): string {
  return withArticle(noun.replaceAll('`', '')).split(' ')[0] ?? 'a'
}

/** What refers has the type of what it refers to, unless that refers on. */
function typeDetails(column: Column, {table, nouns, key}: ColumnPart): readonly string[] {
  const type = typeWords(column.type)
  if (key === null) return [type]
  const target = nouns.target(table, key.references)
  const [name] = key.references.columns
  const end = target?.columns.find(each => each.name === name)
  const refersOn = target?.foreignKeys.some(({columns}) => columns.join() === name) === true
  const isSame = end !== undefined && typeWords(end.type) === type && !refersOn
  return [...(isSame ? [] : [type]), ...printTarget(key, table, nouns)]
}

function valueDetails({identity, generated, virtual, default: value}: Column): readonly string[] {
  const given = value === null ? null : printDefault(value)
  return [
    ...(identity === null ? [] : [`numbered by the database${identity === 'always' ? '' : ' unless given'}`]),
    ...(generated === null ? [] : [`computed as ${printCode(generated)}${virtual ? ' when read' : ''}`]),
    ...(given === null ? [] : [given]),
  ]
}
