import type {MigrationOperation} from '../document.js'
import {quoteName} from '../sql/quote-name.js'

/** Kept when it is already there; the rollback refuses, without CASCADE, while anything else uses it. */
export function createExtension(name: string): MigrationOperation {
  return {
    kind: 'create-extension',
    target: name,
    forward: `CREATE EXTENSION IF NOT EXISTS ${quoteName(name)};`,
    rollback: `DROP EXTENSION IF EXISTS ${quoteName(name)};`,
  }
}
