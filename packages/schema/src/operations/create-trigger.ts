import type {MigrationOperation} from '../document.js'
import type {SchemaModel, Table, Trigger} from '../model.js'
import {printTrigger} from '../sql/print-trigger.js'
import {qualifiedName} from '../sql/qualified-name.js'
import {quoteName} from '../sql/quote-name.js'

export function createTrigger(table: Table, trigger: Trigger, model: SchemaModel): MigrationOperation {
  const on = qualifiedName(table)
  return {
    kind: 'create-trigger',
    target: `${on}.${quoteName(trigger.name)}`,
    forward: printTrigger(table, trigger, model),
    rollback: `DROP TRIGGER ${quoteName(trigger.name)} ON ${on};`,
  }
}
