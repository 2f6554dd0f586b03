import type {ForeignKey} from '@journeywright/schema'
import {claimName} from '../names/claim-name.js'
import {plural} from '../names/inflect.js'
import {camelCase, pascalCase} from '../names/join-words.js'
import type {NamedModel, NamedSchema} from '../names/named-schema.js'
import {isAddressable} from './is-addressable.js'
import {isUnique} from './is-unique.js'
import type {Relation} from './relation.js'
import {roleOf} from './role-of.js'

/**
 * The relations between models that Prisma can address. Their fields are named after the key's column on the one side
 * and after the model on the other; the schema's own columns keep their names.
 */
export function planRelations({models}: NamedSchema): readonly Relation[] {
  const links = models.filter(({table}) => isAddressable(table)).flatMap(from => linksOf(from, models))
  const taken = new Map(models.map(model => [model, new Set(model.fields.map(({name}) => name))]))
  const forward = links.map(link => claimName(fieldName(link), taken.get(link.from) ?? new Set()))
  return links.map((link, index) => {
    const isNamed = links.filter(other => connectsSame(other, link)).length > 1 || link.from === link.to
    const isOneToOne = isUnique(link.from.table, link.key.columns)
    return {
      ...link,
      name: isNamed ? `${link.from.name}${pascalCase(link.role)}` : null,
      field: forward[index] ?? '',
      back: claimName(backName(link, isNamed, isOneToOne), taken.get(link.to) ?? new Set()),
      isOneToOne,
    }
  })
}

type Link = Pick<Relation, 'key' | 'from' | 'to' | 'fields' | 'references' | 'isOptional'> & {
  readonly role: readonly string[]
}

function linksOf(from: NamedModel, models: readonly NamedModel[]): readonly Link[] {
  return from.table.foreignKeys.flatMap(key => {
    const to = findModel(key, from, models)
    if (!to || !isAddressable(to.table)) return []
    const fields = fieldsOf(from, key.columns)
    return [
      {
        key,
        from,
        to,
        fields: fields.map(({name}) => name),
        references: fieldsOf(to, key.references.columns).map(({name}) => name),
        isOptional: fields.some(({column}) => column.nullable),
        role: roleOf(key, to),
      },
    ]
  })
}

function findModel(key: ForeignKey, from: NamedModel, models: readonly NamedModel[]): NamedModel | undefined {
  const named = models.filter(({table}) => table.name === key.references.table)
  return named.find(({table}) => table.namespace === from.table.namespace) ?? named[0]
}

function fieldsOf({fields}: NamedModel, columns: readonly string[]) {
  return columns.flatMap(column => fields.filter(field => field.column.name === column))
}

function connectsSame(a: Link, b: Link): boolean {
  return (a.from === b.from && a.to === b.to) || (a.from === b.to && a.to === b.from)
}

function fieldName({role, from, key}: Link): string {
  const name = camelCase(role)
  const column = from.fields.find(field => field.name === name)?.column.name
  return column !== undefined && key.columns.includes(column) ? `${name}Ref` : name
}

function backName({from, role, to}: Link, isNamed: boolean, isOneToOne: boolean): string {
  if (from === to && role.join(' ') === 'parent') return isOneToOne ? 'child' : 'children'
  const name = camelCase(isOneToOne ? from.one : plural(from.one))
  return isNamed ? `${name}As${pascalCase(role)}` : name
}
