import {nameKey} from '@journeywright/definitions'

interface Named {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly origin: {readonly name: string}
}

/** `plugin:name` of that plugin alone; else by id first, then by display name, then by alias: an alias never hides an id. */
export function findByName<T extends Named>(name: string, all: readonly T[]): T | undefined {
  const [, plugin, own] = /^\s*`?([^:\s`]+):([^:\s][^:]*)$/.exec(name) ?? []
  if (plugin === undefined || own === undefined) return findPlain(name, all)
  const qualified = all.find(({id}) => id.includes(':') && nameKey(id) === nameKey(name))
  return (
    qualified ??
    findPlain(
      own,
      all.filter(({origin}) => nameKey(origin.name) === nameKey(plugin)),
    )
  )
}

function findPlain<T extends Named>(name: string, all: readonly T[]): T | undefined {
  const key = nameKey(name)
  if (key === '') return undefined
  return (
    all.find(each => nameKey(each.id) === key) ??
    all.find(each => nameKey(each.name) === key) ??
    all.find(each => each.aliases.some(alias => nameKey(alias) === key))
  )
}

/**
 * A name as a field of a CUJ gives it, which may say more than the name: `planner (lead)`, `Planner → Architect`.
 * The first name counts.
 */
export function findByField<T extends Named>(text: string, all: readonly T[]): T | undefined {
  const [first = ''] = text.split(/→|->|[,(]|\bor\b/)
  return findByName(text, all) ?? findByName(first, all)
}
