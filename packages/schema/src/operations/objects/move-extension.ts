import type {MigrationOperation} from '../../document.js'
import {quoteName} from '../../sql/names/quote-name.js'

/** What it brought moves along, and so do columns of its types. */
export function moveExtension(name: string, from: string, to: string): MigrationOperation {
  const move = (namespace: string) => `ALTER EXTENSION ${quoteName(name)} SET SCHEMA ${quoteName(namespace)};`
  return {
    kind: 'move-extension',
    target: name,
    forward: move(to),
    rollback: move(from),
    complexity: 'medium',
    because: 'what calls its functions by their old place fails from then on; some extensions cannot be moved',
  }
}
