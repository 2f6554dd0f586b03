import {createComposite} from '../operations/types/create-composite.js'
import {createDomain} from '../operations/types/create-domain.js'
import {createEnum} from '../operations/types/create-enum.js'
import {createExtension} from '../operations/objects/create-extension.js'
import {createFunction} from '../operations/objects/create-function.js'
import {createNamespace} from '../operations/objects/create-namespace.js'
import {createRole} from '../operations/access/create-role.js'
import {createSequence} from '../operations/objects/create-sequence.js'
import {ownSequence} from '../operations/objects/own-sequence.js'
import type {Sequence, SqlFunction} from '../model.js'
import {listNamespaces} from '../migration/list-namespaces.js'
import {qualifiedName} from '../sql/names/qualified-name.js'
import {quoteName} from '../sql/names/quote-name.js'
import {routineName} from '../sql/names/routine-name.js'
import type {Element} from './element.js'
import {newComment} from './list-comments.js'
import {newElement} from './new-element.js'
import type {SchemaSide} from './schema-side.js'

/** Everything that belongs to no table: namespaces, extensions, roles, types, sequences and functions. */
export function listTypes(side: SchemaSide): readonly Element[] {
  const {model} = side
  const same = () => ''
  return [
    ...listNamespaces(model).map(name =>
      newElement({kind: 'namespace', name: quoteName(name), definition: same, create: () => createNamespace(name)}),
    ),
    ...(model.namespaces ?? []).flatMap(({name, comment}) =>
      newComment(`namespace ${quoteName(name)}`, `SCHEMA ${quoteName(name)}`, comment),
    ),
    ...model.extensions.map(name =>
      newElement({
        kind: 'extension',
        name,
        definition: () => model.extensionNamespaces?.[name] ?? 'public',
        create: () => createExtension(name, model),
      }),
    ),
    ...model.roles.map(role =>
      newElement({kind: 'role', name: role.name, definition: same, create: () => createRole(role)}),
    ),
    ...listNamedTypes(side),
    ...(model.sequences ?? []).flatMap(listSequence),
    ...model.functions.flatMap(listFunction),
  ]
}

function listNamedTypes({model, typeText}: SchemaSide): readonly Element[] {
  const {enums, domains = [], composites = []} = model
  return [
    ...enums.flatMap(type => {
      const definition = () => JSON.stringify(type.values)
      const name = qualifiedName(type)
      const subject = {kind: 'enum', type} as const
      const made = newElement({kind: 'enum', name, subject, definition, create: () => createEnum(type)})
      return [made, ...newComment(made.id, `TYPE ${name}`, type.comment)]
    }),
    ...composites.flatMap(type => {
      const definition = () =>
        JSON.stringify(type.attributes.map(each => [each.name, typeText(each.type), each.collation]))
      const name = qualifiedName(type)
      const subject = {kind: 'composite', type} as const
      const made = newElement({
        kind: 'composite',
        name,
        subject,
        definition,
        create: () => createComposite(type, model),
      })
      return [made, ...newComment(made.id, `TYPE ${name}`, type.comment)]
    }),
    ...domains.flatMap(type => {
      const {nullable, default: value, collation, checks} = type
      const definition = () =>
        JSON.stringify([typeText(type.type), nullable, value, collation, checks.map(each => ({...each}))])
      const name = qualifiedName(type)
      const subject = {kind: 'domain', type} as const
      const made = newElement({kind: 'domain', name, subject, definition, create: () => createDomain(type, model)})
      return [made, ...newComment(made.id, `DOMAIN ${name}`, type.comment)]
    }),
  ]
}

function listSequence(sequence: Sequence): readonly Element[] {
  const {name: _, namespace: __, ownedBy, comment, ...options} = sequence
  const name = qualifiedName(sequence)
  const made = newElement({
    kind: 'sequence',
    name,
    subject: {kind: 'sequence', sequence},
    definition: () => JSON.stringify(options, Object.keys(options).sort()),
    create: () => createSequence(sequence),
  })
  const owned = ownSequence(sequence).map(operation =>
    newElement({
      kind: 'sequence-owner',
      name,
      owner: ownedBy ? `column ${ownerName(sequence)}` : null,
      subject: {kind: 'sequence', sequence},
      definition: () => ownerName(sequence),
      create: () => operation,
    }),
  )
  return [made, ...owned, ...newComment(made.id, `SEQUENCE ${name}`, comment)]
}

function ownerName({ownedBy}: Sequence): string {
  return ownedBy
    ? `${qualifiedName({namespace: ownedBy.namespace, name: ownedBy.table})}.${quoteName(ownedBy.column)}`
    : ''
}

function listFunction(given: SqlFunction): readonly Element[] {
  const name = routineName(given)
  const made = newElement({
    kind: 'function',
    name,
    sql: [given.definition],
    subject: {kind: 'function', function: given},
    definition: () => given.definition.trim(),
    create: () => createFunction(given),
  })
  return [made, ...newComment(made.id, name, given.reason)]
}
