import type {MigrationOperation} from '../../document.js'
import type {Index, Key, Table, Unique} from '../../model.js'
import {newIndex} from '../../new-table.js'
import {dollarQuote} from '../../sql/names/dollar-quote.js'
import {printIndex} from '../../sql/print/print-index.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'
import {quoteText} from '../../sql/names/quote-text.js'

/** While others write. What an attempt that failed has left, an index that serves nobody, is dropped first. */
export function createIndexConcurrently(table: Table, index: Index): MigrationOperation {
  const on = qualifiedName(table)
  const name = qualifiedName({namespace: table.namespace, name: index.name})
  const create = printIndex(table, index).replace(/^CREATE (UNIQUE )?INDEX/, 'CREATE $1INDEX CONCURRENTLY')
  return {
    kind: 'create-index',
    target: name,
    forward: `${dropInvalid(name)}\n\n${create}`,
    rollback: `DROP INDEX CONCURRENTLY IF EXISTS ${name};`,
    locks: [{on, mode: 'share update exclusive', holds: 'a scan'}],
    complexity: 'medium',
    because: index.unique
      ? 'every row is read, while others read and write; it stops at two rows with one key'
      : 'every row is read, while others read and write',
    transactional: false,
  }
}

/** The index that a key becomes afterwards. */
export function createKeyIndex(table: Table, key: Key | Unique): MigrationOperation {
  const {name, columns, include = []} = key
  const index: Index = {
    ...newIndex({name, columns, unique: true, include}),
    ...('nullsDistinct' in key && !key.nullsDistinct && {nullsDistinct: false as const}),
  }
  return createIndexConcurrently(table, index)
}

function dropInvalid(name: string): string {
  const body = [
    'BEGIN',
    `  IF EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = to_regclass(${quoteText(name)}) AND NOT indisvalid) THEN`,
    `    DROP INDEX ${name};`,
    '  END IF;',
    'END',
  ].join('\n')
  return `DO ${dollarQuote(body, 'leftover')};`
}
