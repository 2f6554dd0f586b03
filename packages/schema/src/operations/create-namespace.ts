import type {MigrationOperation} from '../document.js'
import {quoteName} from '../sql/quote-name.js'

/** What PostgreSQL calls a schema. */
export function createNamespace(name: string): MigrationOperation {
  return {
    kind: 'create-namespace',
    target: name,
    forward: `CREATE SCHEMA ${quoteName(name)};`,
    rollback: `DROP SCHEMA ${quoteName(name)};`,
  }
}
