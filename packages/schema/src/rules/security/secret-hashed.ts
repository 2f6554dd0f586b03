import {columnOf} from '../../findings/column-of.js'
import {isText} from '../../lookup/is-text.js'
import {nameWords} from '../../lookup/name-words.js'
import {ownTables} from '../../lookup/own-tables.js'
import type {Column} from '../../model.js'
import type {SchemaRule} from '../../schema-rule.js'

const secret =
  /(?:^|_)(?:password|passwd|pwd|passphrase|secret|client_secret|secret_key|private_key|api_key|access_key|access_token|refresh_token|auth_token|session_token|reset_token|confirmation_token|recovery_token|verification_token|pin_code|cvv|cvc|card_number)$/
const protectedBy = /\b(?:hash|hashed|digest|bcrypt|argon2\w*|scrypt|encrypted|ciphertext)\b/i

export const secretHashed: SchemaRule = {
  id: 'schema/secret-hashed',
  severity: 'warning',
  summary: 'A secret is kept as a hash, or encrypted.',
  check(model, report) {
    for (const table of ownTables(model)) {
      for (const {name} of table.columns.filter(isPlain)) {
        report({
          about: columnOf(table, name),
          message: `Unexpected plain text \`${table.name}.${name}\`, expected a hash or an encrypted value`,
          fix: `Store a slow hash of a password and a SHA-256 of a token (as \`${name}_hash\`), and encrypt what must be read again.`,
        })
      }
    }
  },
}

function isPlain({name, type, comment}: Column): boolean {
  const words = nameWords(name)
  const isProtected = [...words, comment].some(each => protectedBy.test(each))
  return isText(type) && secret.test(words.join('_')) && !isProtected
}
