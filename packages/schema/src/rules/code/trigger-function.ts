import {unknownName} from '@journeywright/problems'
import {partOf} from '../../findings/part-of.js'
import {findFunction} from '../../lookup/find-function.js'
import type {SchemaModel, Trigger} from '../../model.js'
import type {SchemaRule} from '../../schema-rule.js'

/** Trigger functions that come with PostgreSQL, or with an extension of its distribution. */
const builtIn = ['tsvector_update_trigger', 'tsvector_update_trigger_column', 'suppress_redundant_updates_trigger']
const extensions: Readonly<Record<string, readonly string[]>> = {
  autoinc: ['autoinc'],
  insert_username: ['insert_username'],
  lo: ['lo_manage'],
  moddatetime: ['moddatetime'],
  refint: ['check_primary_key', 'check_foreign_key'],
  tcn: ['triggered_change_notification'],
}

export const triggerFunction: SchemaRule = {
  id: 'schema/trigger-function',
  severity: 'error',
  summary: 'A trigger fires on at least one event and calls a function of the schema.',
  check(model, report) {
    const known = model.functions.map(({name}) => name)
    for (const table of model.tables) {
      for (const trigger of table.triggers) {
        const where = `in trigger \`${trigger.name}\` of \`${table.name}\``
        if (!isProvided(model, trigger) && !findFunction(model, trigger.function, table.namespace)) {
          const message = `${unknownName('function', trigger.function, known)} ${where}`
          report({
            about: partOf(table, trigger.name),
            message,
            fix: `Add the function \`${trigger.function}\`, or name one that is there.`,
          })
        }
        if (trigger.events.length === 0) {
          const message = `Unexpected empty list of events ${where}, expected at least one`
          report({
            about: partOf(table, trigger.name),
            message,
            fix: 'Say on which of insert, update and delete it fires.',
          })
        }
      }
    }
  },
}

/** What a reader could not put into the model is taken to be as it says. */
function isProvided({extensions: installed, unmodelled}: SchemaModel, trigger: Trigger): boolean {
  if (trigger.functionNamespace === 'pg_catalog' || builtIn.includes(trigger.function)) return true
  if (installed.some(name => extensions[name]?.includes(trigger.function))) return true
  return unmodelled.some(({text}) => text.includes(trigger.function))
}
