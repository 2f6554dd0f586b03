import type {Source, Table} from '@journeywright/schema'
import type {Connections} from '../write/connect-tables.js'
import type {TablePlace} from '../write/plan-paths.js'
import type {Phase, PhaseOfTables} from './phase.js'
import {wordsOf} from './words-of.js'

type Assignment = ReadonlyMap<TablePlace, Phase>

/**
 * Which table belongs to which phase: by the words of its name, to the earliest of those that say most. A table whose name
 * no phase speaks of comes with the first that needs it, else with those that it needs; and a table that has no such
 * neighbours goes by the words of its comment and of what asked for it.
 */
export function assignPhases(
  phases: readonly Phase[],
  places: readonly TablePlace[],
  connections: Connections,
): {readonly phases: readonly PhaseOfTables[]; readonly without: readonly TablePlace[]} {
  const named = fill(new Map(), places, ({table}) => best(phases, wordsOf(table.name)))
  const near = spread(phases, named, places, connections)
  const told = fill(near, places, ({table}) => best(phases, wordsAbout(table)))
  const assigned = spread(phases, told, places, connections)
  const tablesOf = (phase: Phase) => places.filter(place => assigned.get(place) === phase).map(({key}) => key)
  return {
    phases: phases.map(phase => {
      const {id, title, dependsOn, critical} = phase
      return {id, title, dependsOn, critical, tables: tablesOf(phase)}
    }),
    without: places.filter(place => !assigned.has(place)),
  }
}

function fill(
  known: Assignment,
  places: readonly TablePlace[],
  find: (place: TablePlace) => Phase | null,
): Map<TablePlace, Phase> {
  const all = new Map(known)
  for (const place of places) {
    const phase = all.get(place) ?? find(place)
    if (phase) all.set(place, phase)
  }
  return all
}

/** The first of several that fit as well. */
function best(phases: readonly Phase[], words: readonly string[]): Phase | null {
  const own = new Set(words)
  const scores = phases.map(phase => [...own].reduce((sum, word) => sum + (phase.words.get(word) ?? 0), 0))
  const highest = Math.max(0, ...scores)
  return highest === 0 ? null : (phases[scores.indexOf(highest)] ?? null)
}

function wordsAbout({comment, sources}: Table): readonly string[] {
  return [comment, ...sources.map(textOf)].flatMap(wordsOf)
}

/** What people said; not what we concluded. */
function textOf(source: Source): string {
  return source.authority === 'stated' || source.authority === 'answered' ? source.text : ''
}

function spread(
  phases: readonly Phase[],
  known: Assignment,
  places: readonly TablePlace[],
  {from, to}: Connections,
): Assignment {
  const order = new Map(phases.map((phase, index) => [phase, index]))
  const rank = (phase: Phase) => order.get(phase) ?? 0
  let assigned = new Map(known)
  for (let before = -1; before !== assigned.size;) {
    before = assigned.size
    const now = assigned
    const near = (others: readonly TablePlace[]) =>
      others.flatMap(other => now.get(other) ?? []).toSorted((a, b) => rank(a) - rank(b))
    assigned = fill(now, places, ({table}) => {
      const needing = near((to.get(table) ?? []).map(each => each.from))
      const needed = near((from.get(table) ?? []).map(each => each.to))
      return needing[0] ?? needed.at(-1) ?? null
    })
  }
  return assigned
}
