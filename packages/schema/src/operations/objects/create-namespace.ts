import type {MigrationOperation} from '../../document.js'
import {quoteName} from '../../sql/names/quote-name.js'
import {quoteText} from '../../sql/names/quote-text.js'

/** What every new database says of `public`. */
const usualComment = 'standard public schema'

/** What PostgreSQL calls a schema. */
export function createNamespace(name: string): MigrationOperation {
  return {
    kind: 'create-namespace',
    target: name,
    forward: `CREATE SCHEMA ${quoteName(name)};`,
    rollback: `DROP SCHEMA ${quoteName(name)};`,
  }
}

/** `public` stays when the rest goes, so its comment is put back. */
export function commentOnNamespace(name: string, comment: string): readonly MigrationOperation[] {
  const say = (text: string) => `COMMENT ON SCHEMA ${quoteName(name)} IS ${quoteText(text)};`
  if (comment === '' || (name === 'public' && comment === usualComment)) return []
  const rollback = name === 'public' ? say(usualComment) : ''
  return [{kind: 'add-comments', target: quoteName(name), forward: say(comment), rollback}]
}
