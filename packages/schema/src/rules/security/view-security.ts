import {ownTables} from '../../lookup/own-tables.js'
import type {SchemaModel, View} from '../../model.js'
import type {SchemaRule} from '../../schema-rule.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'
import {sqlWords} from '../../sql/scan/sql-words.js'

export const viewSecurity: SchemaRule = {
  id: 'schema/view-security',
  severity: 'warning',
  summary: 'A view does not show rows that a policy hides.',
  check(model, report) {
    const hidden = listHidden(model)
    if (hidden.size === 0) return
    for (const view of (model.views ?? []).filter(each => !isInvoker(each))) {
      const table = sqlWords(view.query).find(word => hidden.has(word))
      if (table === undefined) continue
      report({
        about: view,
        message: `Unexpected view \`${view.name}\` of \`${table}\`, which has policies, expected \`security_invoker\``,
        fix: view.materialized
          ? 'Make it a view with `security_invoker=true`, or keep it where only its owner reads it.'
          : `Write ALTER VIEW ${qualifiedName(view)} SET (security_invoker = true): else it reads with its owner's rights.`,
      })
    }
  },
}

function listHidden(model: SchemaModel): ReadonlySet<string> {
  const tables = ownTables(model).filter(({policies, rowSecurity}) => policies.length > 0 && rowSecurity !== 'off')
  return new Set(tables.map(({name}) => name))
}

function isInvoker({options = []}: View): boolean {
  return options.some(option => /^security_invoker\s*=\s*'?(?:true|on|1|yes)'?$/i.test(option))
}
