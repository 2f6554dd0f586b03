import {describeSource} from '../describe-source.js'
import {isExpression} from '../lookup/is-expression.js'
import type {Table} from '../model.js'
import type {Dependency} from './dependency.js'

export interface KnownDependency extends Dependency {
  /** The constraint or index whose columns are a key; null where somebody declared it. */
  readonly key: string | null
  /** In words: "primary key `pk_orders`", "the request says “…”". */
  readonly from: string
}

/**
 * What is known to hold in a table: its keys determine the whole row, and what is declared. A unique constraint over columns
 * that can be null is no key, unless nulls are equal in it; nor is a partial index or one over expressions.
 */
export function tableDependencies(table: Table): readonly KnownDependency[] {
  const names = table.columns.map(({name}) => name)
  const isKnown = (name: string) => names.includes(name)
  const keys = wholeKeys(table).map(({columns, key}) => ({
    determinant: columns,
    dependent: names.filter(name => !columns.includes(name)),
    key,
    from: key,
  }))
  const declared = table.functionalDependencies
    .filter(({determinant}) => determinant.every(isKnown))
    .map(({determinant, dependent, source}) => ({
      determinant,
      dependent: dependent.filter(isKnown),
      key: null,
      from: describeSource(source),
    }))
  return [...keys, ...declared]
}

interface WholeKey {
  readonly columns: readonly string[]
  readonly key: string
}

function wholeKeys({columns, primaryKey, uniques, indexes}: Table): readonly WholeKey[] {
  const known = new Map(columns.map(({name, nullable}) => [name, !nullable]))
  const isPresent = (name: string) => known.get(name) === true || primaryKey?.columns.includes(name) === true
  const constraints = uniques.filter(unique => !unique.nullsDistinct || unique.columns.every(isPresent))
  const whole = indexes
    .filter(({unique, where}) => unique && where === null)
    .map(index => ({...index, columns: index.columns.map(({name}) => name)}))
    .filter(index => index.nullsDistinct === false || index.columns.every(isPresent))
  return [
    ...(primaryKey ? [{columns: primaryKey.columns, key: `primary key \`${primaryKey.name}\``}] : []),
    ...constraints.map(unique => ({columns: unique.columns, key: `unique constraint \`${unique.name}\``})),
    ...whole.map(index => ({columns: index.columns, key: `unique index \`${index.name}\``})),
  ].filter(key => key.columns.every(name => known.has(name) && !isExpression(name)))
}
