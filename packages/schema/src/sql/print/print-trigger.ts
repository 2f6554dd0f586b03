import {findFunction} from '../../lookup/find-function.js'
import type {SchemaModel, Trigger} from '../../model.js'
import {printDeferrable} from './print-deferrable.js'
import {qualifiedName, type Named} from '../names/qualified-name.js'
import {quoteName} from '../names/quote-name.js'
import {quoteText} from '../names/quote-text.js'

const switches = {disabled: 'DISABLE', replica: 'ENABLE REPLICA', always: 'ENABLE ALWAYS'} as const

/** The `CREATE TRIGGER` statement, and the one that says when it is on where that isn't always. */
export function printTrigger(on: Named, trigger: Trigger, model: Pick<SchemaModel, 'functions'>): string {
  const {name, timing, constraint, enabled} = trigger
  const table = qualifiedName(on)
  const head = `CREATE ${constraint === undefined ? '' : 'CONSTRAINT '}TRIGGER ${quoteName(name)}`
  const lines = [
    head,
    `  ${timing.toUpperCase()} ${printEvents(trigger)} ON ${table}`,
    ...printTiming(trigger),
    `  FOR EACH ${trigger.forEach === 'statement' ? 'STATEMENT' : 'ROW'}${printCall(on, trigger, model)};`,
  ]
  if (enabled !== undefined) lines.push(`ALTER TABLE ${table} ${switches[enabled]} TRIGGER ${quoteName(name)};`)
  return lines.join('\n')
}

function printEvents({events, updateOf = []}: Trigger): string {
  const columns = updateOf.length === 0 ? '' : ` OF ${updateOf.map(quoteName).join(', ')}`
  return events.map(event => (event === 'update' ? `UPDATE${columns}` : event.toUpperCase())).join(' OR ')
}

function printTiming({constraint, transitionTables = {}}: Trigger): readonly string[] {
  const {old: before, new: after} = transitionTables
  const tables = [
    ...(before === undefined ? [] : [`OLD TABLE AS ${quoteName(before)}`]),
    ...(after === undefined ? [] : [`NEW TABLE AS ${quoteName(after)}`]),
  ]
  return [
    ...(constraint === undefined || constraint === 'not deferrable' ? [] : [` ${printDeferrable(constraint)}`]),
    ...(tables.length === 0 ? [] : [`  REFERENCING ${tables.join(' ')}`]),
  ]
}

function printCall(on: Named, trigger: Trigger, model: Pick<SchemaModel, 'functions'>): string {
  const {function: name, functionNamespace, when, arguments: texts = []} = trigger
  const namespace = functionNamespace ?? findFunction(model, name, on.namespace)?.namespace
  // One that the model doesn't make is PostgreSQL's own or an extension's, wherever the search path finds it.
  const called = namespace === undefined ? quoteName(name) : qualifiedName({namespace, name})
  const condition = when === undefined ? '' : ` WHEN (${when})`
  return `${condition} EXECUTE FUNCTION ${called}(${texts.map(quoteText).join(', ')})`
}
