import {readBody, type SkillDefinition} from '@journeywright/definitions'
import {readPack, type DomainPack} from '@journeywright/designer'
import {isError, type Problem} from '@journeywright/problems'

/** The domain packs among skills. One bad pack never blocks a design that may not need it, so its errors are warnings. */
export async function readPacks(
  skills: readonly SkillDefinition[],
): Promise<{readonly packs: readonly DomainPack[]; readonly problems: readonly Problem[]}> {
  const read = await Promise.all(skills.filter(({metadata}) => metadata['kind'] === 'domain-pack').map(packOf))
  return {packs: read.flatMap(({pack}) => pack ?? []), problems: read.flatMap(each => each.problems.map(asWarning))}
}

/** Two steps of a run design, from the same skills. */
const known = new WeakMap<SkillDefinition, Promise<ReturnType<typeof readPack>>>()

function packOf(skill: SkillDefinition): Promise<ReturnType<typeof readPack>> {
  const pack = known.get(skill) ?? readBody(skill).then(body => readPack({...skill, body}))
  known.set(skill, pack)
  return pack
}

function asWarning(problem: Problem): Problem {
  return isError(problem) ? {...problem, severity: 'warning'} : problem
}
