import {findFunction} from '../lookup/find-function.js'
import type {SchemaModel, Table, Trigger} from '../model.js'
import {qualifiedName} from './qualified-name.js'
import {quoteName} from './quote-name.js'

/** The `CREATE TRIGGER` statement, for each row. */
export function printTrigger(table: Table, trigger: Trigger, model: Pick<SchemaModel, 'functions'>): string {
  const called = findFunction(model, trigger.function, table.namespace)
  const events = trigger.events.map(event => event.toUpperCase()).join(' OR ')
  return [
    `CREATE TRIGGER ${quoteName(trigger.name)}`,
    `  ${trigger.timing.toUpperCase()} ${events} ON ${qualifiedName(table)}`,
    `  FOR EACH ROW EXECUTE FUNCTION ${qualifiedName(called ?? {namespace: table.namespace, name: trigger.function})}();`,
  ].join('\n')
}
