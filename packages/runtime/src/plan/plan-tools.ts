import {splitList} from '@journeywright/definitions'
import type {PlannedStep} from '../plan.js'
import {meetTools} from './meet-tools.js'
import type {PlanInput} from './plan-input.js'
import type {ActedStep} from './step-draft.js'

/**
 * What a performer may use: agent ∩ step ∩ policy. Who says nothing restricts nothing; but nothing is granted that the
 * policy doesn't name, so that without one nothing is.
 */
export function planTools({source, agent}: ActedStep, {settings}: Pick<PlanInput, 'settings'>): PlannedStep['tools'] {
  const field = source.fields.find(({name}) => /^tools?$/i.test(name))?.value.text
  const declared = meetTools(agent?.tools ?? null, field === undefined ? null : toolsIn(field))
  const granted = meetTools(declared, settings?.policy?.tools ?? [])
  return {declared, granted: granted ?? []}
}

function toolsIn(text: string): readonly string[] {
  const plain = text.replaceAll('`', '').trim()
  if (/^(?:none|no tools|\[\s*\])\.?$/i.test(plain)) return []
  return splitList(plain.replace(/^\[(.*)\]$/, '$1'))
}
