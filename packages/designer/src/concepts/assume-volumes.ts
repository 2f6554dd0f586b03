import type {Brief} from '../brief/brief.js'
import {entityName} from '../words/snake-name.js'
import {assumedVolume} from './assumed-volume.js'
import type {Entity} from './entity.js'
import {isReference} from './is-reference.js'

/** Rows of the tables that grow, by the scale of the project. */
export const scaleRows: Readonly<Record<string, number>> = {
  small: 10_000,
  medium: 1_000_000,
  large: 100_000_000,
  enterprise: 100_000_000,
}

/** What stays is a tenth of what happens, and what is only chosen from is short. */
const coreShare = 10
const lookupRows = 100

/** With a stated scale, the tables that nobody gave a volume get one by what kind of table they are. */
export function assumeVolumes(entities: readonly Entity[], brief: Brief | null | undefined): readonly Entity[] {
  const scale = brief?.project.scale
  const rows = scale === undefined ? undefined : scaleRows[scale]
  if (rows === undefined) return entities
  const types = new Map((brief?.data_model?.entities ?? []).map(({name, type}) => [entityName(name), type]))
  const why = assumedVolume(scale ?? '')
  return entities.map(entity => {
    if (entity.volume !== null || entity.existing !== null) return entity
    const initialRows = rowsOf(entity, types.get(entity.name) ?? null, rows)
    return {...entity, volume: {initialRows, growthPerYear: 0}, sources: [...entity.sources, why]}
  })
}

function rowsOf(entity: Entity, type: string | null, rows: number): number {
  if (type === null && isReference(entity)) return Math.min(lookupRows, rows)
  return grows(entity, type) ? rows : rows / coreShare
}

/** What happens, and what is a part of something, is more than the things that it happens to. */
function grows({traits, links}: Entity, type: string | null): boolean {
  if (type !== null) return /^(?:transactional|event|log|fact|history)/i.test(type)
  const happens = traits.some(({name}) => /^(?:event|append_only|history|associative|audit_sink)$/.test(name))
  return happens || links.some(({owned}) => owned) || links.filter(({required}) => required).length > 1
}
