import type {SkillDefinition} from '@journeywright/definitions'
import {countShared, stems} from '../words.js'

/**
 * The skill that a step's words describe best: each word counts 3 when it's in the skill's id, name or title,
 * 2 in its capabilities and 1 in its description. A description alone decides nothing; of equals the first wins.
 */
export function matchCapability(
  texts: readonly string[],
  skills: readonly SkillDefinition[],
): SkillDefinition | undefined {
  const wanted = stems(texts.join(' '))
  let best: {readonly skill: SkillDefinition; readonly score: number} | undefined
  for (const skill of skills) {
    const score = scoreOf(wanted, skill)
    if (score > (best?.score ?? 0)) best = {skill, score}
  }
  return best?.skill
}

function scoreOf(wanted: readonly string[], skill: SkillDefinition): number {
  const names = countShared(wanted, stems(`${skill.id} ${skill.name} ${skill.metadata['title'] ?? ''}`))
  const capabilities = countShared(wanted, stems(skill.metadata['capabilities'] ?? ''))
  if (names + capabilities === 0) return 0
  return 3 * names + 2 * capabilities + countShared(wanted, stems(skill.description))
}
