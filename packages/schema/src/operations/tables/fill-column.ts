import type {MigrationOperation} from '../../document.js'
import type {Table} from '../../model.js'
import {dollarQuote} from '../../sql/names/dollar-quote.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'
import {quoteName} from '../../sql/names/quote-name.js'
import {quoteText} from '../../sql/names/quote-text.js'

const pages = 1000

/**
 * Gives rows without a value one, some pages of the table at a time, each in a transaction of its own; what was filled
 * before it stopped isn't filled again. The parts and heirs of a table, which is whole then, are written at one go.
 */
export function fillColumn(
  table: Table,
  column: string,
  value: string,
  isWhole = table.partitioning !== null,
): MigrationOperation {
  const on = qualifiedName(table)
  const name = quoteName(column)
  const update = `UPDATE ${on} SET ${name} = ${value} WHERE ${name} IS NULL`
  return {
    kind: 'fill-column',
    target: `${on}.${name}`,
    forward: isWhole ? `${update};` : inBatches(on, update),
    rollback: '',
    complexity: 'high',
    because: 'rows are written anew, while others may read all and write others',
    transactional: false,
  }
}

function inBatches(on: string, update: string): string {
  const body = [
    'DECLARE',
    `  last bigint := pg_catalog.pg_relation_size(${quoteText(on)}::regclass) / current_setting('block_size')::bigint;`,
    '  page bigint := 0;',
    'BEGIN',
    '  WHILE page <= last LOOP',
    `    ${update}`,
    `      AND ctid >= format('(%s,0)', page)::tid AND ctid < format('(%s,0)', page + ${pages})::tid;`,
    '    COMMIT;',
    `    page := page + ${pages};`,
    '  END LOOP;',
    'END',
  ].join('\n')
  return `DO ${dollarQuote(body, 'fill')};`
}
