import type {SchemaElement} from '../../findings/schema-element.js'
import {listReferredTypes} from '../../lookup/list-referred-types.js'
import type {SchemaModel} from '../../model.js'
import type {SchemaRule} from '../../schema-rule.js'
import {functionBody} from '../../sql/scan/function-body.js'
import {sqlWords} from '../../sql/scan/sql-words.js'

export const elementUsed: SchemaRule = {
  id: 'schema/element-used',
  severity: 'info',
  summary: 'A type, a sequence or a trigger function is used.',
  check(model, report) {
    const used = new Set([...listReferredTypes(model), ...listTriggered(model)])
    const open = listElements(model).filter(({name}) => !used.has(name))
    const written = new Set(open.length > 0 ? listWords(model) : [])
    for (const {kind, namespace, name} of open.filter(each => !written.has(each.name))) {
      report({
        about: {namespace, name},
        message: `Unexpected ${kind} \`${name}\` that nothing uses, expected a column, view, function or trigger with it`,
        fix: 'Use it or remove it.',
      })
    }
  },
}

function listElements(model: SchemaModel): readonly (SchemaElement & {readonly kind: string})[] {
  const of = (kind: string, list: readonly SchemaElement[] = []) =>
    list.map(({namespace, name}) => ({kind, namespace, name}))
  return [
    ...of('enum', model.enums),
    ...of('domain', model.domains),
    ...of('composite type', model.composites),
    ...of(
      'sequence',
      model.sequences?.filter(({ownedBy}) => ownedBy === undefined),
    ),
    ...of(
      'trigger function',
      model.functions.filter(({definition}) => /\breturns\s+trigger\b/i.test(definition)),
    ),
  ]
}

function listTriggered({tables, views = []}: SchemaModel): readonly string[] {
  return [...tables, ...views].flatMap(({triggers = []}) => triggers.map(each => each.function))
}

/** Every word of what is written as SQL, and of texts in it, which hold the names of sequences. */
function listWords({functions, views = [], tables, unmodelled}: SchemaModel): readonly string[] {
  const written = [
    ...views.map(({query}) => query),
    ...unmodelled.map(({text}) => text),
    ...tables.flatMap(({columns}) => columns.flatMap(column => [column.default ?? '', column.generated ?? ''])),
    ...tables.flatMap(({checks}) => checks.map(({expression}) => expression)),
  ]
  const split = (text: string) => text.split(/[^\p{L}\p{N}_$]+/u)
  const ownName = functions.flatMap(({name, definition}) => {
    const words = [...sqlWords(definition), ...split(functionBody(definition) ?? '')]
    return words.filter(word => word !== name)
  })
  return [...ownName, ...written.flatMap(split)]
}
