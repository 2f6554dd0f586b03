import type {Attribute, Entity, Link} from './entity.js'
import {inferType} from '../types/infer-type.js'

/** A stated entity and what a pack knows of it. What is stated wins, attribute by attribute; the rest completes it. */
export function mergeEntity(stated: Entity, known: Entity): Entity {
  const isSame = (member: Attribute, other: Attribute) =>
    member.name === other.name ||
    other.aliases.includes(member.name.replaceAll('_', ' ')) ||
    other.aliases.includes(member.name)
  const extra = stated.attributes.filter(
    attribute =>
      !known.attributes.some(other => isSame(attribute, other)) &&
      !known.links.some(({name}) => name === attribute.name),
  )
  const links = known.links.map(link => {
    const same = stated.links.find(other => other.name === link.name)
    return same ? mergeLink(same, link) : link
  })
  return {
    ...known,
    name: stated.name,
    surrogate: stated.surrogate,
    aliases: [...new Set([...known.aliases, known.name, ...stated.aliases])].filter(alias => alias !== stated.name),
    attributes: [
      ...known.attributes.map(other => {
        const same = stated.attributes.find(attribute => isSame(attribute, other))
        return same ? mergeAttribute(same, other) : other
      }),
      ...extra,
    ],
    links: [...links, ...stated.links.filter(link => !links.some(({name}) => name === link.name))],
    checks: [...known.checks, ...stated.checks],
    uniques: [...known.uniques, ...stated.uniques],
    key: stated.key ?? known.key,
    volume: stated.volume ?? known.volume,
    retention: stated.retention ?? known.retention,
    sources: [...stated.sources, ...known.sources],
  }
}

/** The pack's name stays, so that its rules keep their meaning; a type is taken over only when the request said one. */
function mergeAttribute(stated: Attribute, known: Attribute): Attribute {
  const isSaid = JSON.stringify(stated.type) !== JSON.stringify(inferType(stated.name))
  return {
    ...known,
    type: isSaid ? stated.type : known.type,
    unique: known.unique || stated.unique,
    default: stated.default ?? known.default,
    sources: [...stated.sources, ...known.sources],
  }
}

function mergeLink(stated: Link, known: Link): Link {
  return {
    ...known,
    column: stated.column,
    unique: known.unique || stated.unique,
    sources: [...stated.sources, ...known.sources],
  }
}
