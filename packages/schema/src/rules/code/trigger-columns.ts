import {unknownName} from '@journeywright/problems'
import {partOf} from '../../findings/part-of.js'
import {findFunction} from '../../lookup/find-function.js'
import type {SchemaRule} from '../../schema-rule.js'
import {functionBody} from '../../sql/scan/function-body.js'
import {sqlWords} from '../../sql/scan/sql-words.js'

export const triggerColumns: SchemaRule = {
  id: 'schema/trigger-columns',
  severity: 'error',
  summary: 'A trigger reads and sets columns that its table has.',
  check(model, report) {
    const used = new Map<string, readonly string[]>()
    for (const table of model.tables.filter(({triggers}) => triggers.length > 0)) {
      const known = table.columns.map(({name}) => name)
      for (const trigger of table.triggers.filter(({forEach}) => forEach !== 'statement')) {
        const called = findFunction(model, trigger.function, trigger.functionNamespace ?? table.namespace)
        if (!called) continue
        const names = used.get(called.definition) ?? listUsed(called.definition)
        used.set(called.definition, names)
        for (const name of names.filter(each => !known.includes(each))) {
          report({
            about: partOf(table, trigger.name),
            message: `${unknownName('column', name, known)} of \`${table.name}\` in function \`${called.name}\` of trigger \`${trigger.name}\``,
            fix: `Name a column of \`${table.name}\`, or add \`${name}\` to it: every write that fires the trigger fails.`,
          })
        }
      }
    }
  },
}

/** What the body takes from NEW and OLD; nothing when it asks first in which table it is, as a function for several does. */
function listUsed(definition: string): readonly string[] {
  const words = sqlWords(functionBody(definition) ?? '')
  if (words.some(word => /^tg_(?:table_name|relname|table_schema|argv|nargs|relid)$/.test(word))) return []
  const names = words.flatMap((word, at) => {
    const isRow = (word === 'new' || word === 'old') && words[at - 1] !== '.'
    const name = isRow && words[at + 1] === '.' ? words[at + 2] : undefined
    return name !== undefined && /^[\p{L}_]/u.test(name) ? [name] : []
  })
  return [...new Set(names)]
}
