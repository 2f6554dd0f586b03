import {columnOf} from '../../findings/column-of.js'
import {isText} from '../../lookup/is-text.js'
import {nameWords} from '../../lookup/name-words.js'
import {ownTables} from '../../lookup/own-tables.js'
import type {Column, Table} from '../../model.js'
import type {SchemaRule} from '../../schema-rule.js'

const keys = /^(?:(?:attribute|attr|property|prop|field|meta|param|option)_?(?:name|key|id|code)?|name|key)$/
const values = /^(?:(?:attribute|attr|property|prop|field|meta|param|option)_?)?(?:value|val)$/
const typed =
  /^(?:(?:value|val)_?(?:string|str|text|int|integer|long|number|num|double|dbl|float|decimal|bool|boolean|date|datetime|json)|(?:string|str|text|int|long|number|num|double|dbl|float|decimal|bool|boolean|date|datetime|json)_?(?:value|val|v))$/
/** What nobody queries by meaning: a person's switches, an exchange's headers. */
const free = [
  'setting',
  'settings',
  'preference',
  'preferences',
  'config',
  'configuration',
  'header',
  'headers',
  'translation',
  'translations',
]

export const entityAttributeValue: SchemaRule = {
  id: 'schema/entity-attribute-value',
  severity: 'warning',
  summary: 'What is known of an entity stands in columns, not in rows of name and value.',
  check(model, report) {
    for (const table of ownTables(model)) {
      const value = findValue(table)
      if (value === null) continue
      report({
        about: columnOf(table, value),
        message: `Unexpected names and values of an entity in \`${table.name}\` (\`${value}\`), expected columns of its own`,
        fix: 'Make a column for what is known, and one `jsonb` for what is not: here no type, no check and no foreign key holds.',
      })
    }
  },
}

function findValue({name, columns, foreignKeys}: Table): string | null {
  if (nameWords(name).some(word => free.includes(word))) return null
  const named = columns.map(column => ({column, words: nameWords(column.name).join('_')}))
  const choices = named.filter(({words}) => typed.test(words))
  if (choices.length > 2) return choices.map(({column}) => column.name).join('`, `')
  const value = named.find(({words, column}) => values.test(words) && isLoose(column))
  const key = named.find(
    ({words, column}) => keys.test(words) && (isText(column.type) || isReferring(column, foreignKeys)),
  )
  const owner = columns.find(column => column !== key?.column && isReferring(column, foreignKeys))
  return value && key && owner && columns.length <= 8 ? value.column.name : null
}

function isLoose({type}: Column): boolean {
  return isText(type) || type.kind === 'json' || type.kind === 'jsonb'
}

function isReferring({name}: Column, foreignKeys: Table['foreignKeys']): boolean {
  return foreignKeys.some(({columns}) => columns.includes(name))
}
