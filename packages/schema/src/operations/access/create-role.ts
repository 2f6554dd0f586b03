import type {MigrationOperation} from '../../document.js'
import type {Role} from '../../model.js'
import {dollarQuote} from '../../sql/names/dollar-quote.js'
import {quoteName} from '../../sql/names/quote-name.js'
import {quoteText} from '../../sql/names/quote-text.js'

/** Has no rollback: a role belongs to the whole server, where other databases may rely on it by now. */
export function createRole({name}: Role): MigrationOperation {
  const body = [
    'BEGIN',
    `  IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = ${quoteText(name)}) THEN`,
    `    CREATE ROLE ${quoteName(name)} NOLOGIN;`,
    '  END IF;',
    'END',
  ].join('\n')
  return {kind: 'create-role', target: name, forward: `DO ${dollarQuote(body, 'role')};`, rollback: ''}
}
