import {quoteName} from '@journeywright/schema'
import type {Database} from '../engine.js'
import type {TableFacts} from '../facts/table-facts.js'

/** Triggers and rules of the user and forced policies answer to rows, too; while they are off, only constraints do. */
export async function switchTriggers(
  database: Database,
  tables: readonly TableFacts[],
  state: 'on' | 'off',
): Promise<void> {
  const [turn, force] = state === 'on' ? ['ENABLE', 'FORCE'] : ['DISABLE', 'NO FORCE']
  for (const {name, hasTriggers, forcesRowSecurity, rules} of tables) {
    for (const rule of rules) await database.execute(`ALTER TABLE ${name} ${turn} RULE ${quoteName(rule)}`)
    if (hasTriggers) await database.execute(`ALTER TABLE ${name} ${turn} TRIGGER USER`)
    if (forcesRowSecurity) await database.execute(`ALTER TABLE ${name} ${force} ROW LEVEL SECURITY`)
  }
}
