import {columnOf} from '../../findings/column-of.js'
import type {SchemaElement} from '../../findings/schema-element.js'
import {unknownName} from '@journeywright/problems'
import type {ColumnType, SchemaModel} from '../../model.js'
import type {SchemaRule} from '../../schema-rule.js'
import {qualifiedName, type Named} from '../../sql/names/qualified-name.js'

type Kind = 'enum' | 'domain' | 'composite'

export const enumKnown: SchemaRule = {
  id: 'schema/enum-known',
  severity: 'error',
  summary: 'The enum, domain or composite type that a column has is in the schema.',
  check(model, report) {
    const {enums, domains = [], composites = []} = model
    const types: Readonly<Record<Kind, readonly Named[]>> = {enum: enums, domain: domains, composite: composites}
    for (const [label, given, about] of listTypes(model)) {
      const type = elementOf(given)
      if (type.kind !== 'enum' && type.kind !== 'domain' && type.kind !== 'composite') continue
      const finding = checkType(label, type, types[type.kind])
      if (finding) report({about, ...finding})
    }
  },
}

type OwnType = Extract<ColumnType, {readonly kind: Kind}>

function checkType(label: string, {kind, name, namespace}: OwnType, known: readonly Named[]) {
  const found = known.filter(each => each.name === name && (namespace ?? each.namespace) === each.namespace)
  if (found.length === 1) return null
  const word = kind === 'composite' ? 'composite type' : kind
  const [first] = found
  if (first) {
    const message = `Unexpected ${word} \`${name}\` for ${label}, expected its namespace: there are ${found.length} of that name`
    return {message, fix: `Say its namespace, such as \`${first.namespace}\`.`}
  }
  const wanted = namespace === undefined || namespace === 'public' ? name : qualifiedName({namespace, name})
  const names = known.map(each => each.name)
  return {
    message: `${unknownName(word, wanted, names)} for ${label}`,
    fix: `Add the ${word} \`${wanted}\`${kind === 'enum' ? ' with its values' : ''}, or name one that is there.`,
  }
}

function listTypes({
  tables,
  domains = [],
  composites = [],
}: SchemaModel): readonly (readonly [string, ColumnType, SchemaElement])[] {
  return [
    ...tables.flatMap(table =>
      table.columns.map(({name, type}) => [`\`${table.name}.${name}\``, type, columnOf(table, name)] as const),
    ),
    ...domains.map(each => [`domain \`${each.name}\``, each.type, each] as const),
    ...composites.flatMap(each =>
      each.attributes.map(({name, type}) => [`\`${each.name}.${name}\``, type, each] as const),
    ),
  ]
}

function elementOf(type: ColumnType): ColumnType {
  return type.kind === 'array' ? elementOf(type.of) : type
}
