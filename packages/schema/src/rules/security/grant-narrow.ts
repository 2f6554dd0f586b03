import {sqlWords} from '../../sql/scan/sql-words.js'
import type {SchemaRule} from '../../schema-rule.js'

const writing = ['all', 'insert', 'update', 'delete', 'truncate']

export const grantNarrow: SchemaRule = {
  id: 'schema/grant-narrow',
  severity: 'warning',
  summary: 'Not everybody may write a table.',
  check({grants = []}, report) {
    for (const {on, target, to, privileges} of grants.filter(each => each.on === 'table')) {
      const open = privileges.filter(name => writing.includes(name.toLowerCase()))
      if (sqlWords(to).join('') !== 'public' || open.length === 0) continue
      report({
        message: `Unexpected grant of ${open.map(name => `\`${name}\``).join(', ')} on ${on} \`${target}\` to PUBLIC, expected a role`,
        fix: 'Grant it to the roles that need it: PUBLIC is everyone who can connect, now and later.',
      })
    }
  },
}
