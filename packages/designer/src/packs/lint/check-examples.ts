import type {Problem} from '@journeywright/problems'
import {defaultConventions} from '../../conventions/conventions.js'
import {traceDesign} from '../../design-schema.js'
import * as problem from '../../problems.js'
import type {DomainPack, PackExample} from '../domain-pack.js'
import {missingThings} from './missing-things.js'

/** A pack's examples are its tests: one that it is for, one that only sounds so, and each gives what it says. */
export function checkExamples(pack: DomainPack, installed: readonly DomainPack[]): readonly Problem[] {
  const own = new Set(installed.filter(({id}) => id === pack.id || pack.includes.includes(id)).flatMap(namesIn))
  const names = (wanted: readonly string[]) => wanted.some(each => own.has(each.split('->')[0] ?? each))
  const selecting = pack.examples.filter(({must}) => names(must))
  const decoys = pack.examples.filter(({must, mustNot}) => names(mustNot) && !names(must))
  const [first = null] = pack.examples
  const at = {...pack.at, line: first?.line ?? pack.at.line}
  return [
    ...(selecting.length === 0 ? [problem.missingExample(pack.id, 'that it is for, with `must`', at)] : []),
    ...(decoys.length === 0 ? [problem.missingExample(pack.id, 'that only sounds like it, with `must-not`', at)] : []),
    ...pack.examples.flatMap(example => failures(example, pack, installed)),
  ]
}

function failures(example: PackExample, pack: DomainPack, packs: readonly DomainPack[]): readonly Problem[] {
  const {design, entities} = traceDesign({request: example.request, packs, conventions: defaultConventions})
  const missing = missingThings(example, design.status === 'designed' ? entities : [])
  return missing.length === 0
    ? []
    : [problem.failingExample(example.request, missing, {...pack.at, line: example.line})]
}

function namesIn({entities}: DomainPack): readonly string[] {
  return entities.map(({name}) => name)
}
