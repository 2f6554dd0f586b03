import type {SchemaModel, Table} from '../model.js'
import {dollarQuote} from '../sql/names/dollar-quote.js'
import {qualifiedName} from '../sql/names/qualified-name.js'
import {quoteText} from '../sql/names/quote-text.js'
import {orderTables} from '../order/order-tables.js'

/**
 * A block that raises, and so undoes the whole migration, unless the catalog holds every table, constraint, index and
 * trigger of the model. Empty when the model has no tables.
 */
export function printValidation(model: SchemaModel, when: 'before' | 'after' = 'after'): string {
  const tables = orderTables(model)
  if (tables.length === 0) return ''
  const body = [
    'DECLARE',
    '  missing text;',
    'BEGIN',
    ...requireAll('relations', when, relationsOf(tables), 'to_regclass(expected.owner) IS NULL'),
    ...requireAll('constraints', when, constraintsOf(tables), notIn('pg_constraint', 'conrelid', 'conname')),
    ...requireAll('triggers', when, triggersOf(tables), notIn('pg_trigger', 'tgrelid', 'tgname')),
    'END',
  ].join('\n')
  return `DO ${dollarQuote(body, when === 'after' ? 'validation' : 'expectation')};`
}

interface Expected {
  /** A table or index, schema-qualified and quoted as `to_regclass` reads it. */
  readonly owner: string
  /** What the owner must have, as the catalog spells it. */
  readonly part: string
}

function relationsOf(tables: readonly Table[]): readonly Expected[] {
  return tables.flatMap(table => [
    {owner: qualifiedName(table), part: ''},
    ...table.indexes.map(({name}) => ({owner: qualifiedName({namespace: table.namespace, name}), part: ''})),
  ])
}

function constraintsOf(tables: readonly Table[]): readonly Expected[] {
  return tables.flatMap(table => {
    const key = table.primaryKey ? [table.primaryKey] : []
    return partsOf(table, [...key, ...table.uniques, ...table.checks, ...table.foreignKeys])
  })
}

function triggersOf(tables: readonly Table[]): readonly Expected[] {
  return tables.flatMap(table => partsOf(table, table.triggers))
}

function partsOf(table: Table, parts: readonly {readonly name: string}[]): readonly Expected[] {
  return parts.map(({name}) => ({owner: qualifiedName(table), part: name}))
}

function notIn(catalog: string, owner: string, name: string): string {
  return `NOT EXISTS (
    SELECT FROM pg_catalog.${catalog} AS found
    WHERE found.${owner} = to_regclass(expected.owner) AND found.${name} = expected.part
  )`
}

function requireAll(what: string, when: string, expected: readonly Expected[], isMissing: string): readonly string[] {
  if (expected.length === 0) return []
  const rows = expected.map(({owner, part}) => `    (${quoteText(owner)}, ${quoteText(part)})`)
  return [
    `  SELECT string_agg(concat_ws(' ', expected.owner, nullif(expected.part, '')), ', ') INTO missing`,
    '  FROM (VALUES',
    rows.join(',\n'),
    '  ) AS expected (owner, part)',
    `  WHERE ${isMissing};`,
    '  IF missing IS NOT NULL THEN',
    `    RAISE EXCEPTION 'Missing ${what} ${when} the migration: %', missing;`,
    '  END IF;',
  ]
}
