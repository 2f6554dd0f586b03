import type {Table} from '@journeywright/schema'
import type {Entity} from '../concepts/entity.js'
import type {DomainPack} from '../packs/domain-pack.js'
import {phraseLemmas} from '../words/find-phrase.js'

/** The words, as lemmas, that a design has an answer for: its tables, their aliases and columns, its packs' phrases. */
export function vocabulary(
  tables: readonly Table[],
  entities: readonly Entity[],
  packs: readonly DomainPack[],
): ReadonlySet<string> {
  const texts = [
    ...tables.flatMap(({name, columns}) => [name, ...columns.map(column => column.name)]),
    ...entities.flatMap(({name, aliases, attributes}) => [
      name,
      ...aliases,
      ...attributes.flatMap(each => each.aliases),
    ]),
    ...packs.flatMap(({area, triggers}) => [area, ...triggers.strong, ...triggers.weak]),
  ]
  return new Set(texts.flatMap(phraseLemmas))
}
