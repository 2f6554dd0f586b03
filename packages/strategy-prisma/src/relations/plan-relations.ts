import {groupBy} from '@journeywright/schema'
import {claimName} from '../names/claim-name.js'
import {plural} from '../names/inflect.js'
import {camelCase, pascalCase} from '../names/join-words.js'
import {nameField} from '../names/name-field.js'
import type {KnownRelation} from '../names/known-names.js'
import type {NamedSchema} from '../names/named-schema.js'
import {findLinks, type Link} from './find-links.js'
import {isUnique} from './is-unique.js'
import type {Relation} from './relation.js'
import {roleOf} from './role-of.js'

/**
 * The relations between models that Prisma can address. Their fields are named after the key's column on the one side
 * and after the model on the other; the schema's own columns keep their names, and so do relations that are there.
 */
export function planRelations(named: NamedSchema, known: readonly KnownRelation[] = []): readonly Relation[] {
  const links = findLinks(named)
  const counts = countPairs(links, known)
  const knownFrom = groupBy(known, ({from}) => from)
  const roles = links.map(link => {
    const isNamed = link.from === link.to || (counts.get(pairOf(link.from.name, link.to.name)) ?? 0) > 1
    const isOneToOne = isUnique(link.from.table, link.key.columns)
    return {
      ...link,
      isNamed,
      role: roleOf(link, isNamed),
      isOneToOne,
      known: knownFor(link, knownFrom.get(link.from.name) ?? []),
    }
  })
  const taken = new Map(
    named.models.map(model => [model, new Set([...model.fields.map(({name}) => name), ...model.taken])]),
  )
  const names = new Set(known.flatMap(({name}) => name ?? []))
  const forward = roles.map(each => ({
    ...each,
    field: each.known?.field ?? claimName(fieldName(each), taken.get(each.from) ?? new Set()),
  }))
  return forward.map(({isNamed, role, known: own, ...each}) => ({
    ...each,
    name: own?.name ?? (isNamed ? claimName(`${each.from.name}${pascalCase(role)}`, names) : null),
    back: own?.back ?? claimName(backName({...each, isNamed, role}), taken.get(each.to) ?? new Set()),
  }))
}

function knownFor({from, to, fields}: Link, known: readonly KnownRelation[]): KnownRelation | undefined {
  return known.find(each => each.from === from.name && each.to === to.name && each.fields.join() === fields.join())
}

interface Role extends Link {
  readonly isNamed: boolean
  readonly role: readonly string[]
  readonly isOneToOne: boolean
}

/** The same for both directions between two models. */
function pairOf(from: string, to: string): string {
  return from < to ? `${from} ${to}` : `${to} ${from}`
}

/** Relations that are there count too where no key of the database is behind them. */
function countPairs(links: readonly Link[], known: readonly KnownRelation[]): ReadonlyMap<string, number> {
  const linked = new Set(links.map(({from, to, fields}) => idOf(from.name, to.name, fields)))
  const others = known.filter(({from, to, fields}) => !linked.has(idOf(from, to, fields)))
  const pairs = [
    ...links.map(({from, to}) => pairOf(from.name, to.name)),
    ...others.map(({from, to}) => pairOf(from, to)),
  ]
  const counts = new Map<string, number>()
  for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  return counts
}

function idOf(from: string, to: string, fields: readonly string[]): string {
  return [from, to, ...fields].join(' ')
}

function fieldName({role, from, key}: Role): string {
  const name = nameField(role.join(' '))
  const column = from.fields.find(field => field.name === name)?.column.name
  return column !== undefined && key.columns.includes(column) ? `${name}Ref` : name
}

function backName({from, role, to, isNamed, isOneToOne}: Role): string {
  if (from === to && role.join(' ') === 'parent') return isOneToOne ? 'child' : 'children'
  const name = camelCase(isOneToOne ? from.words : plural(from.words))
  return isNamed ? `${name}As${pascalCase(role)}` : name
}
