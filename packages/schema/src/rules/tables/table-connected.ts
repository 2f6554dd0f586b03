import {findTarget} from '../../lookup/find-target.js'
import {foreignKeysOf} from '../../lookup/foreign-keys-of.js'
import {ownTables} from '../../lookup/own-tables.js'
import type {SchemaRule} from '../../schema-rule.js'

/** Below that, a table of its own is no surprise. */
const fewest = 4

export const tableConnected: SchemaRule = {
  id: 'schema/table-connected',
  severity: 'info',
  summary: 'A table of a connected schema refers to another, or is referred to.',
  check(model, report) {
    const tables = ownTables(model)
    const keysOf = foreignKeysOf(model.tables)
    const connected = new Set(
      tables.flatMap(table => {
        const targets = keysOf(table).flatMap(key => findTarget(model, table, key) ?? [])
        return targets.length > 0 ? [table, ...targets] : []
      }),
    )
    if (connected.size < fewest || connected.size < tables.length * 0.8) return
    for (const table of tables) {
      if (connected.has(table) || table.kind === 'history' || table.kind === 'event') continue
      report({
        about: table,
        message: `Unexpected table \`${table.name}\` that nothing connects, expected a foreign key as ${connected.size} of ${tables.length} tables have`,
        fix: 'Refer to what its rows belong to, or say in its comment why it stands alone.',
      })
    }
  },
}
