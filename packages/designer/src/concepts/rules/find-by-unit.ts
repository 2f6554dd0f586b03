import type {Attribute, Entity} from '../entity.js'

interface Found {
  readonly entity: Entity
  readonly attribute: Attribute
}

interface Measured {
  readonly value: number
  readonly unit: string | null
}

const measures: Readonly<Record<string, RegExp>> = {
  degree: /temperature/,
  weight: /weight|mass/,
  length: /length|distance|height|width|diameter/,
  volume: /volume|capacity/,
}

/** What a number measures where the words for it name no column: the only year, length of time or temperature of what it is about. */
export function findByUnit(
  {value, unit}: Measured,
  isTime: boolean,
  entities: readonly Entity[],
  about: readonly string[],
): Found | null {
  const isYear = isTime && unit === null && Number.isInteger(value) && value >= 1000 && value < 3000
  if (unit === null && !isYear) return null
  for (const name of about.slice(0, 2)) {
    const entity = entities.find(each => each.name === name)
    const found = entity?.attributes.filter(each => (isYear ? each.type.kind === 'year' : isIn(each, unit ?? ''))) ?? []
    const [attribute] = found
    if (entity && attribute && found.length === 1) return {entity, attribute}
  }
  return null
}

function isIn({name, type}: Attribute, unit: string): boolean {
  const measure = measures[unit]
  if (measure) return measure.test(name)
  if (!/^(?:second|minute|hour|day|week|month|year)$/.test(unit)) return false
  return type.kind === 'duration' || new RegExp(`_${unit}s$`).test(name)
}
