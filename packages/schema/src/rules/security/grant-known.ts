import {unknownName} from '@journeywright/problems'
import type {SchemaRule} from '../../schema-rule.js'

const privileges = ['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger', 'maintain', 'all']

export const grantKnown: SchemaRule = {
  id: 'schema/grant-known',
  severity: 'error',
  summary: 'A role is granted known privileges, at least one, on a table of the schema.',
  check(model, report) {
    const known = [...model.tables, ...(model.views ?? [])].map(({name}) => name)
    for (const role of model.roles) {
      for (const grant of role.grants) {
        const where = `in a grant to role \`${role.name}\``
        if (!known.includes(grant.table)) {
          report({message: `${unknownName('table', grant.table, known)} ${where}`, fix: 'Name a table of the schema.'})
        }
        for (const each of grant.privileges.filter(name => !privileges.includes(name.toLowerCase()))) {
          report({
            message: `${unknownName('privilege', each, privileges)} ${where}`,
            fix: 'Name a privilege of tables.',
          })
        }
        if (grant.privileges.length === 0) {
          const message = `Unexpected empty list of privileges ${where}, expected at least one`
          report({message, fix: 'Say what the role may do, or remove the grant.'})
        }
      }
    }
  },
}
