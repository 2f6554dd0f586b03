import {addCheck} from '../operations/constraints/add-check.js'
import {addConstraint} from '../operations/constraints/add-constraint.js'
import {addForeignKey} from '../operations/constraints/add-foreign-key.js'
import type {ForeignKey, Key, Table, Unique} from '../model.js'
import {qualifiedName} from '../sql/names/qualified-name.js'
import {quoteName} from '../sql/names/quote-name.js'
import type {Element} from './element.js'
import {newElement} from './new-element.js'
import type {SchemaSide} from './schema-side.js'

export function listConstraints(table: Table, side: SchemaSide): readonly Element[] {
  const {primaryKey, uniques, checks, exclusions = [], foreignKeys} = table
  const on = qualifiedName(table)
  const part = {owner: `table ${on}`, subject: {kind: 'part', table}} as const
  return [
    ...(primaryKey ? [keyElement(table, on, primaryKey)] : []),
    ...uniques.map(unique => keyElement(table, on, unique)),
    ...checks.map(check =>
      newElement({
        ...part,
        kind: 'check',
        name: `${on}.${quoteName(check.name)}`,
        sql: [check.expression],
        definition: () => JSON.stringify([check.expression, check.noInherit, check.notValid]),
        create: () => (check.notValid ? addCheck(table, check) : addConstraint(table, check.name, {checks: [check]})),
      }),
    ),
    ...exclusions.map(exclusion =>
      newElement({
        ...part,
        kind: 'exclusion',
        name: `${on}.${quoteName(exclusion.name)}`,
        sql: [exclusion.definition],
        definition: () => exclusion.definition,
        create: () => addConstraint(table, exclusion.name, {exclusions: [exclusion]}),
      }),
    ),
    ...foreignKeys.map(key => foreignKeyElement(table, on, key, side)),
  ]
}

function keyElement(table: Table, on: string, key: Key | Unique): Element {
  const {name, columns, include = [], deferrable} = key
  const isUnique = 'nullsDistinct' in key
  return newElement({
    kind: isUnique ? 'unique' : 'primary-key',
    name: `${on}.${quoteName(key.name)}`,
    owner: `table ${on}`,
    columns: [...columns, ...include],
    subject: {kind: 'key', table, of: columns},
    definition: () => JSON.stringify([columns, include, deferrable, isUnique && key.nullsDistinct]),
    create: () => addConstraint(table, name, isUnique ? {uniques: [key]} : {primaryKey: key}),
  })
}

function foreignKeyElement(table: Table, on: string, key: ForeignKey, side: SchemaSide): Element {
  const {columns, references, deferrable, matchFull, setColumns, notValid, onDelete, onUpdate} = key
  const to = qualifiedName(side.targetOf(table, key))
  return newElement({
    kind: 'foreign-key',
    name: `${on}.${quoteName(key.name)}`,
    owner: `table ${on}`,
    columns,
    subject: {kind: 'foreign-key', table, to: `table ${to}`, of: references.columns},
    definition: () =>
      JSON.stringify([
        columns,
        to,
        references.columns,
        deferrable,
        matchFull,
        setColumns,
        notValid,
        onDelete,
        onUpdate,
      ]),
    create: () => addForeignKey(table, key, side.model),
  })
}
