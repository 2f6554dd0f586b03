import type {Problem} from '@journeywright/problems'
import {compareText} from '@journeywright/problems'
import type {FoundFile} from './find-files.js'
import * as problem from './files/problems.js'

/** Anything that was read out of a found file. */
export interface Candidate<Kind extends {readonly id: string}> {
  readonly found: FoundFile
  readonly definition: Kind
}

/** One definition an id, sorted by id. An earlier root shadows a later one silently; twice in one root is a problem. */
export function shadow<Kind extends {readonly id: string}>(
  candidates: readonly Candidate<Kind>[],
  problems: Problem[],
): readonly Kind[] {
  const kept = new Map<string, Candidate<Kind>>()
  for (const candidate of candidates) {
    const {definition, found} = candidate
    const first = kept.get(definition.id)
    if (!first) kept.set(definition.id, candidate)
    else if (first.found.root === found.root) {
      problems.push(problem.duplicateId(found.kind, definition.id, startOf(found), startOf(first.found)))
    }
  }
  return [...kept.values()].map(({definition}) => definition).sort((a, b) => compareText(a.id, b.id))
}

function startOf({shown}: FoundFile): {readonly file: string; readonly line: number; readonly column: number} {
  return {file: shown, line: 1, column: 1}
}
