import type {Definitions} from '@journeywright/definitions'
import {nearest} from '@journeywright/problems'
import type {StepHandler} from '../contracts.js'
import {countShared, stems} from '../words.js'
import {findHandler} from './find-handler.js'
import type {ActedStep} from './step-draft.js'

/** At most three skills that something performs, for a step that nothing does: near by name, then by the step's words. */
export function performable(
  {source, skill}: ActedStep,
  {skills}: Definitions,
  handlers: readonly StepHandler[],
): readonly string[] {
  const known = skills.filter(each => findHandler(null, each, handlers))
  const ids = known.map(({id}) => id)
  const near = skill ? nearest(skill.id, ids) : []
  const wanted = stems([skill?.id ?? '', source.title, ...source.actions.map(({text}) => text)].join(' '))
  const alike = known
    .map(each => ({id: each.id, shared: countShared(wanted, stems(`${each.id} ${each.description}`))}))
    .filter(({shared}) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .map(({id}) => id)
  const found = [...new Set([...near, ...alike])]
  return (found.length > 0 ? found : ids).slice(0, 3)
}
