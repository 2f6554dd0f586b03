import {unknownName} from '@journeywright/problems'
import {findFunction} from '../../lookup/find-function.js'
import type {SchemaRule} from '../../schema-rule.js'

export const triggerFunction: SchemaRule = {
  id: 'schema/trigger-function',
  severity: 'error',
  summary: 'A trigger fires on at least one event and calls a function of the schema.',
  check(model, report) {
    const known = model.functions.map(({name}) => name)
    for (const table of model.tables) {
      for (const trigger of table.triggers) {
        const where = `in trigger \`${trigger.name}\` of \`${table.name}\``
        if (!findFunction(model, trigger.function, table.namespace)) {
          const message = `${unknownName('function', trigger.function, known)} ${where}`
          report({message, fix: `Add the function \`${trigger.function}\`, or name one that is there.`})
        }
        if (trigger.events.length === 0) {
          const message = `Unexpected empty list of events ${where}, expected at least one`
          report({message, fix: 'Say on which of insert, update and delete it fires.'})
        }
      }
    }
  },
}
