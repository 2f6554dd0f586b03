import type {MigrationOperation} from '../../document.js'
import type {SchemaModel} from '../../model.js'
import {quoteName} from '../../sql/names/quote-name.js'

/** Kept when it is already there; the rollback refuses, without CASCADE, while anything else uses it. */
export function createExtension(
  name: string,
  {extensionNamespaces = {}}: Pick<SchemaModel, 'extensionNamespaces'> = {},
): MigrationOperation {
  const namespace = extensionNamespaces[name]
  const where = namespace === undefined ? '' : ` WITH SCHEMA ${quoteName(namespace)}`
  return {
    kind: 'create-extension',
    target: name,
    forward: `CREATE EXTENSION IF NOT EXISTS ${quoteName(name)}${where};`,
    rollback: `DROP EXTENSION IF EXISTS ${quoteName(name)};`,
  }
}
