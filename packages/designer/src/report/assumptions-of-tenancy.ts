import type {Assumption} from '@journeywright/schema'
import type {Entity} from '../concepts/entity.js'
import {plural} from '../words/plural.js'

/** How tenants are kept apart, and what they share: decisions that are dear to change later. */
export function assumptionsOfTenancy(entities: readonly Entity[]): readonly Assumption[] {
  const tenant = entities.find(({tenancy}) => tenancy?.kind === 'tenant')
  if (!tenant) return []
  const one = words(tenant.name)
  const all = words(plural(tenant.name))
  const owned = entities.filter(({tenancy}) => tenancy?.kind === 'owned')
  const shared = entities.filter(entity => entity.tenancy === null && entity.existing === null && !isPart(entity))
  const apart: Assumption = {
    id: 'tenancy.apart',
    statement: `All ${all} are in one schema; every row says whose it is, and row level security keeps them apart.`,
    because: `One schema is migrated once and serves many small ${all}; the request names no law and no ${one} that asks for more.`,
    alternatives: [`A schema for each ${one}`, `A database for each ${one}`],
    question: `Must the data of ${all} lie in schemas or databases of their own?`,
    impact: owned.length + 1,
  }
  if (shared.length === 0) return [apart]
  const names = shared.map(({name}) => words(plural(name))).join(', ')
  return [
    apart,
    {
      id: 'tenancy.shared',
      statement: `All ${all} share ${names}: they say of no row whose it is, and no policy hides one.`,
      because: `They are the same for every ${one}, or belong to a person who may work for several.`,
      alternatives: [`Each ${one} has its own`],
      question: `Which of ${names} belong to one ${one} alone?`,
      impact: shared.length,
    },
  ]
}

/** It is shared because its whole is. */
function isPart({links}: Entity): boolean {
  return links.some(({owned}) => owned)
}

function words(name: string): string {
  return name.replaceAll('_', ' ')
}
