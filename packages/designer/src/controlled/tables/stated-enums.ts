import type {EnumType} from '@journeywright/schema'
import {limitName} from '../../words/limit-name.js'
import {entityName} from '../../words/snake-name.js'
import type {AttributeStatement} from '../statement.js'
import type {Stated, StatedThing} from './state-tables.js'

export interface StatedEnums {
  readonly all: readonly EnumType[]
  /** The enum type of an attribute that lists its values itself. */
  nameFor(thing: string, attribute: string): string | null
}

/** Those that a sentence names, and one for each attribute that lists its own values. */
export function statedEnums(stated: readonly Stated[], things: ReadonlyMap<string, StatedThing>): StatedEnums {
  const named = stated.flatMap(({statement, source}): readonly EnumType[] =>
    statement.what === 'values'
      ? [
          {
            name: statement.name,
            namespace: statement.namespace,
            values: statement.values,
            comment: '',
            sources: [source],
          },
        ]
      : [],
  )
  const taken = new Set([...named.map(({name}) => name), ...[...things.values()].map(({name}) => name)])
  const own = new Map<string, EnumType>()
  for (const {statement, source} of stated) {
    const table = statement.what === 'attribute' ? things.get(statement.thing) : undefined
    if (statement.what !== 'attribute' || !table || statement.type?.kind !== 'meaning') continue
    const {type} = statement.type
    if (type.kind !== 'enum') continue
    const name = freeName(`${entityName(table.name)}_${statement.name}`, taken)
    taken.add(name)
    const comment = `The values of ${statement.name} in ${table.name}.`
    own.set(keyOf(statement), {name, namespace: 'public', values: type.values, comment, sources: [source]})
  }
  return {
    all: [...named, ...own.values()],
    nameFor: (thing, name) => own.get(keyOf({thing, name}))?.name ?? null,
  }
}

function keyOf({thing, name}: Pick<AttributeStatement, 'thing' | 'name'>): string {
  return `${thing}.${name}`
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = limitName(wanted)
  for (let count = 2; taken.has(name); count++) name = limitName(`${wanted}_${count}`)
  return name
}
