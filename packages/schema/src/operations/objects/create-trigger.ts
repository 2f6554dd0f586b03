import type {MigrationOperation} from '../../document.js'
import type {SchemaModel, Trigger} from '../../model.js'
import {printTrigger} from '../../sql/print/print-trigger.js'
import {qualifiedName, type Named} from '../../sql/names/qualified-name.js'
import {quoteName} from '../../sql/names/quote-name.js'

/** On a table or a view. */
export function createTrigger(on: Named, trigger: Trigger, model: Pick<SchemaModel, 'functions'>): MigrationOperation {
  const table = qualifiedName(on)
  return {
    kind: 'create-trigger',
    target: `${table}.${quoteName(trigger.name)}`,
    forward: printTrigger(on, trigger, model),
    rollback: `DROP TRIGGER ${quoteName(trigger.name)} ON ${table};`,
  }
}
