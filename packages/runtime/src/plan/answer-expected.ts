import type {Located, SkillDefinition} from '@journeywright/definitions'
import {normaliseTemplate} from '../templates.js'
import {countShared, stems} from '../words.js'
import type {StepDraft} from './step-draft.js'

/**
 * The items of "Expected Outputs" that nothing planned answers. An item is answered when it names a planned file, or
 * when one step's words (its title, its actions, its agent and skill, its outputs' titles) have all words of the item.
 */
export function unansweredOutputs(expected: readonly Located[], drafts: readonly StepDraft[]): readonly Located[] {
  return expected.filter(item => !drafts.some(draft => answers(draft, item.text)))
}

/** The output skill whose own words have the last word of the item, the noun: a schema *documentation*. */
export function outputSkillFor(item: Located, skills: readonly SkillDefinition[]): SkillDefinition | undefined {
  const wanted = stems(item.text)
  const noun = wanted.slice(-1)
  return skills
    .map(skill => ({
      skill,
      words: stems(
        `${skill.id} ${skill.name} ${skill.metadata['title'] ?? ''} ${skill.metadata['capabilities'] ?? ''}`,
      ),
    }))
    .filter(({words}) => countShared(noun, words) > 0)
    .sort((a, b) => countShared(wanted, b.words) - countShared(wanted, a.words))[0]?.skill
}

function answers({source, agent, skill, outputs}: StepDraft, item: string): boolean {
  const paths = [...item.matchAll(/`([^`]+)`/g)].map(match => normaliseTemplate(match[1] ?? ''))
  if (paths.some(path => outputs.some(output => output.planned.path === path))) return true
  if (outputs.length === 0) return false
  const words = [
    source.title,
    ...source.actions.map(action => action.text),
    ...outputs.map(output => `${output.planned.id} ${output.planned.title}`),
    `${agent?.name ?? ''} ${agent?.id ?? ''} ${skill?.id ?? ''} ${skill?.name ?? ''} ${skill?.metadata['title'] ?? ''}`,
  ]
  const wanted = stems(item)
  return countShared(wanted, stems(words.join(' '))) === wanted.length
}
