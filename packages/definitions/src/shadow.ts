import {basename} from 'node:path'
import {compareText, type Place, type Problem} from '@journeywright/problems'
import type {Origin} from './definition.js'
import * as problem from './files/problems.js'
import type {FoundFile} from './files/find-files.js'

interface Named {
  readonly id: string
  readonly origin: Origin
}

/** Anything that was read out of a found file. */
export interface Candidate<Kind extends Named> {
  readonly found: FoundFile
  readonly definition: Kind
}

/**
 * One definition an id, sorted by id. A project's shadows those of plugins silently; where two plugins have one id, the
 * second is kept as `plugin:id`; twice in one root is a problem. Ids that differ by case only count as one.
 */
export function shadow<Kind extends Named>(
  candidates: readonly Candidate<Kind>[],
  problems: Problem[],
): readonly Kind[] {
  const kept = new Map<string, Candidate<Kind>>()
  for (const candidate of candidates) {
    const {definition, found} = candidate
    const first = kept.get(keyOf(candidate))
    if (!first) kept.set(keyOf(candidate), candidate)
    else if (first.found.root === found.root) problems.push(sayTwice(candidate, first))
    else if (first.found.origin.kind === 'plugin') {
      const id = `${definition.origin.name}:${definition.id}`
      const qualified = {found, definition: {...definition, id}}
      const isFree = found.kind !== 'plugin' && !kept.has(keyOf(qualified))
      if (isFree) kept.set(keyOf(qualified), qualified)
      problems.push(isFree ? saySame(candidate, id, first) : sayTwice(candidate, first))
    }
  }
  return [...kept.values()].map(({definition}) => definition).sort((a, b) => compareText(a.id, b.id))
}

function sayTwice({definition, found}: Candidate<Named>, first: Candidate<Named>): Problem {
  const say = definition.id === first.definition.id ? problem.duplicateId : problem.idDiffersByCase
  return say(found.kind, definition.id, startOf(found), startOf(first.found))
}

function saySame({definition, found}: Candidate<Named>, qualified: string, first: Candidate<Named>): Problem {
  return problem.sameId(found.kind, definition.id, qualified, startOf(found), startOf(first.found))
}

/** A marketplace may have the name of a plugin in it. */
function keyOf({definition, found}: Candidate<Named>): string {
  return (basename(found.file) === 'marketplace.json' ? 'marketplace ' : '') + definition.id.toLowerCase()
}

function startOf({shown}: FoundFile): Place {
  return {file: shown, line: 1, column: 1}
}
