import type {Problem} from '@journeywright/problems'
import type {HandlerContext, StepTask} from '@journeywright/runtime'
import type {OutputStrategy} from '@journeywright/schema'
import {badPlugin, noOutputName, noStrategy} from '../problems.js'
import {isStrategy} from './is-strategy.js'

export type FoundStrategy =
  {readonly ok: true; readonly value: OutputStrategy} | {readonly ok: false; readonly problem: Problem}

/** The strategy that the skill's `metadata.output` names, from whichever plugin brings it. */
export function findStrategy(skill: StepTask['skill'], context: HandlerContext): FoundStrategy {
  const wanted = skill?.metadata.output
  if (wanted === undefined) return {ok: false, problem: noOutputName(skill?.id ?? 'none')}
  const strategies = context.extensions('output-strategy')
  const found = strategies.find(({id}) => id === wanted)
  const known = strategies.map(({id}) => id)
  if (!found) return {ok: false, problem: noStrategy(wanted, known)}
  if (isStrategy(found.value)) return {ok: true, value: found.value}
  return {ok: false, problem: badPlugin('output strategy', wanted, 'an object with `write` and `check`')}
}
