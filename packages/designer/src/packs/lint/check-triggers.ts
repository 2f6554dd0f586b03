import type {Problem} from '@journeywright/problems'
import * as problem from '../../problems.js'
import {phraseLemmas} from '../../words/find-phrase.js'
import type {DomainPack} from '../domain-pack.js'

/** Strong phrases that select another pack as well, unless the two belong together; and those that it never listens to itself. */
export function checkTriggers(pack: DomainPack, installed: readonly DomainPack[]): readonly Problem[] {
  const others = installed.filter(other => other.id !== pack.id && !areTogether(pack, other))
  const never = new Set(pack.triggers.never.map(keyOf))
  return pack.triggers.strong.flatMap(phrase => {
    const key = keyOf(phrase)
    const taken = others.filter(({triggers}) => triggers.strong.some(other => keyOf(other) === key))
    const deaf = never.has(key) ? [problem.unheardTrigger(phrase, pack.id, pack.at)] : []
    return [...deaf, ...taken.map(other => problem.sharedTrigger(phrase, other.id, pack.at))]
  })
}

function keyOf(phrase: string): string {
  return phraseLemmas(phrase).join(' ')
}

function areTogether(one: DomainPack, other: DomainPack): boolean {
  const brings = ({requires, includes}: DomainPack, {id}: DomainPack) => requires.includes(id) || includes.includes(id)
  return brings(one, other) || brings(other, one)
}
