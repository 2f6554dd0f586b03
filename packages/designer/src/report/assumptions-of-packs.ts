import type {Assumption} from '@journeywright/schema'
import type {Entity} from '../concepts/entity.js'
import type {DomainPack} from '../packs/domain-pack.js'

/** What packs decided for entities that are in the design, and a person may decide otherwise. */
export function assumptionsOfPacks(packs: readonly DomainPack[], entities: readonly Entity[]): readonly Assumption[] {
  return packs.flatMap(pack =>
    pack.questions.flatMap(({id, ask, assume, because, alternatives, affects, unless}) => {
      const isThere = (name: string) => entities.some(entity => entity.name === name || entity.aliases.includes(name))
      const touched = affects.filter(isThere)
      if (touched.length === 0 || unless.some(isThere)) return []
      return [{id, statement: assume, because, alternatives, question: ask, impact: touched.length}]
    }),
  )
}
