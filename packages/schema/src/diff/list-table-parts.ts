import {createIndex} from '../operations/constraints/create-index.js'
import {createPolicy} from '../operations/access/create-policy.js'
import {createTrigger} from '../operations/objects/create-trigger.js'
import {setRowSecurity} from '../operations/access/set-row-security.js'
import {isExpression} from '../lookup/is-expression.js'
import type {Index, Policy, Table, Trigger} from '../model.js'
import {qualifiedName} from '../sql/names/qualified-name.js'
import {quoteName} from '../sql/names/quote-name.js'
import type {Element} from './element.js'
import {newElement} from './new-element.js'
import type {SchemaSide} from './schema-side.js'

/** Indexes, row-level security, policies and triggers of a table. */
export function listTableParts(table: Table, side: SchemaSide): readonly Element[] {
  const security = table.rowSecurity ?? (table.policies.length > 0 ? 'forced' : 'off')
  const on = qualifiedName(table)
  const owner = `table ${on}`
  return [
    ...table.indexes.map(index => indexElement(table, owner, index)),
    ...(security === 'off'
      ? []
      : [
          newElement({
            kind: 'row-security',
            name: on,
            owner,
            subject: {kind: 'row-security', table},
            definition: () => security,
            create: () => setRowSecurity(table, 'off', security),
          }),
        ]),
    ...table.triggers.map(trigger => triggerElement(table, trigger, side)),
    ...table.policies.map(policy => policyElement(table, policy)),
  ]
}

function indexElement(table: Table, owner: string, index: Index): Element {
  const {columns, method, unique, nullsDistinct, storage, where, include} = index
  const expressions = columns.map(({name}) => name).filter(isExpression)
  const keys = columns.map(({name, order, nulls, opclass, collation}) => [name, order, nulls, opclass, collation])
  return newElement({
    kind: 'index',
    name: qualifiedName({namespace: table.namespace, name: index.name}),
    owner,
    columns: [...columns.map(({name}) => name).filter(name => !isExpression(name)), ...include],
    sql: where === null ? expressions : [...expressions, where],
    subject: unique ? {kind: 'key', table, of: columns.map(({name}) => name)} : {kind: 'part', table},
    definition: () => JSON.stringify([owner, keys, method, unique, nullsDistinct, storage, where, include]),
    create: () => createIndex(table, index),
  })
}

function triggerElement(table: Table, trigger: Trigger, side: SchemaSide): Element {
  const {name, reason: _, ...rest} = trigger
  return newElement({
    kind: 'trigger',
    name: `${qualifiedName(table)}.${quoteName(name)}`,
    owner: `table ${qualifiedName(table)}`,
    columns: trigger.updateOf ?? [],
    sql: [trigger.when ?? '', quoteName(trigger.function)],
    subject: {kind: 'part', table},
    definition: () => JSON.stringify(rest, Object.keys(rest).sort()) + JSON.stringify(rest.transitionTables),
    create: () => createTrigger(table, trigger, side.model),
  })
}

function policyElement(table: Table, policy: Policy): Element {
  const {name, command, using, withCheck, roles = [], restrictive} = policy
  return newElement({
    kind: 'policy',
    name: `${qualifiedName(table)}.${quoteName(name)}`,
    owner: `table ${qualifiedName(table)}`,
    sql: [using ?? '', withCheck ?? ''],
    subject: {kind: 'part', table},
    definition: () => JSON.stringify([command, using, withCheck, [...roles].sort(), restrictive]),
    create: () => createPolicy(table, policy),
  })
}
