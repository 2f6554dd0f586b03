import {compareText, type Problem} from '@journeywright/problems'
import * as problem from '../problems.js'
import type {DomainPack} from './domain-pack.js'

/** What can only be said of packs together: links that lead nowhere, packs that are asked for and not there. */
export function checkPacks(packs: readonly DomainPack[]): readonly Problem[] {
  const ids = packs.map(({id}) => id).sort(compareText)
  const entities = packs.flatMap(pack => pack.entities.map(({name}) => name)).sort(compareText)
  const problems: Problem[] = []
  for (const pack of packs) {
    for (const wanted of [...pack.requires, ...pack.includes]) {
      if (!ids.includes(wanted)) problems.push(problem.unknownPack(pack.id, wanted, ids, pack.at))
    }
    for (const entity of pack.entities) {
      for (const link of entity.links) {
        if (link.to.some(name => entities.includes(name))) continue
        const source = link.sources[0]
        const at = {...pack.at, line: source?.authority === 'pack' ? source.line : 1}
        problems.push(problem.danglingLink(entity.name, link.name, link.to, entities, at))
      }
    }
  }
  return problems
}
