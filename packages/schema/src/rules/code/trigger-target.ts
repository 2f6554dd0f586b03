import {partOf} from '../../findings/part-of.js'
import {findFunction} from '../../lookup/find-function.js'
import type {SchemaModel} from '../../model.js'
import type {SchemaRule} from '../../schema-rule.js'
import {listWritten} from '../../sql/scan/list-written.js'

export const triggerTarget: SchemaRule = {
  id: 'schema/trigger-target',
  severity: 'error',
  summary: 'A trigger writes to tables that are there.',
  check(model, report) {
    const isThere = lookUp(model)
    const seen = new Set<string>()
    for (const table of model.tables) {
      for (const trigger of table.triggers) {
        const called = findFunction(model, trigger.function, trigger.functionNamespace ?? table.namespace)
        if (!called || seen.has(called.definition)) continue
        seen.add(called.definition)
        for (const {namespace, name} of listWritten(called.definition).filter(each => !isThere(each))) {
          const target = namespace === null ? name : `${namespace}.${name}`
          report({
            about: partOf(table, trigger.name),
            message: `Unexpected table \`${target}\` in function \`${called.name}\` of trigger \`${trigger.name}\`, expected one that is there`,
            fix: `Add the table \`${target}\`: every write to \`${table.name}\` fails without it.`,
          })
        }
      }
    }
  },
}

/** What an unmodelled statement makes, or another namespace holds that isn't in the model, may be there. */
function lookUp({tables, views = [], functions, unmodelled}: SchemaModel) {
  const named = [...tables, ...views]
  const names = new Set(named.map(({name}) => name))
  const spaces = new Set([...named, ...functions].map(({namespace}) => namespace))
  const loose = unmodelled.map(({text}) => text.toLowerCase()).join('\n')
  return ({namespace, name}: {namespace: string | null; name: string}) =>
    names.has(name) || (namespace !== null && !spaces.has(namespace)) || loose.includes(name.toLowerCase())
}
