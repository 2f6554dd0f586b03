import type {Problem} from '@journeywright/problems'
import * as problem from '../../problems.js'
import type {DomainPack} from '../domain-pack.js'

/** Entities that access patterns, questions and examples name, and no pack has. A wrong name in `must-not` would never be found. */
export function checkMentions(pack: DomainPack, installed: readonly DomainPack[]): readonly Problem[] {
  const known = new Set(
    // The second of two packs with one name has its area before it.
    installed.flatMap(({area, entities}) => entities.flatMap(({name}) => [name, `${area}_${name}`])),
  )
  const names = [...new Set(installed.flatMap(({entities}) => entities.map(({name}) => name)))]
  return mentionsIn(pack)
    .filter(({name}) => !known.has(name))
    .map(({name, where, line}) => problem.unknownEntity(name, where, names, {...pack.at, line}))
}

interface Mention {
  readonly name: string
  readonly where: string
  readonly line: number
}

function mentionsIn({accessPatterns, questions, examples}: DomainPack): readonly Mention[] {
  return [
    ...accessPatterns.map(({entity, line}) => ({name: entity, where: 'an access pattern', line})),
    ...questions.flatMap(({affects, unless, line}) =>
      [...affects, ...unless].map(name => ({name, where: 'a question', line})),
    ),
    ...examples.flatMap(({must, mustNot, line}) =>
      [...must, ...mustNot].flatMap(wanted => wanted.split('->').map(name => ({name, where: 'an example', line}))),
    ),
  ]
}
