import {readBody, readDefinitions, type DefinitionRoot, type SkillDefinition} from '@journeywright/definitions'
import type {CheckedFile} from '@journeywright/definitions/check'
import type {Problem} from '@journeywright/problems'

/** What is wrong with the domain packs among checked files, by those that are installed beside them. */
export async function checkPacks(
  files: readonly CheckedFile[],
  roots: readonly DefinitionRoot[],
): Promise<readonly Problem[]> {
  const skills = files.flatMap(({found, definition}) =>
    definition !== null && isPack(definition) ? [{...definition, shown: found.shown}] : [],
  )
  if (skills.length === 0) return []
  // Whoever has no packs loads no designer.
  const {lintPacks, readPack} = await import('@journeywright/designer')
  const read = async (skill: SkillDefinition, shown: string) =>
    readPack({...skill, file: shown, body: await readBody(skill)})
  const own = await Promise.all(skills.map(skill => read(skill, skill.shown)))
  const {definitions} = await readDefinitions(roots, {cujs: () => []})
  const ids = new Set(skills.map(({id}) => id))
  const others = definitions.skills.filter(skill => isPack(skill) && !ids.has(skill.id))
  const installed = await Promise.all(others.map(skill => read(skill, skill.file)))
  const packs = own.flatMap(({pack}) => pack ?? [])
  return [
    ...own.flatMap(({problems}) => problems),
    ...lintPacks(packs, [...packs, ...installed.flatMap(({pack}) => pack ?? [])]),
  ]
}

function isPack(definition: {
  readonly kind: string
  readonly metadata: Readonly<Record<string, string>>
}): definition is SkillDefinition {
  return definition.kind === 'skill' && definition.metadata['kind'] === 'domain-pack'
}
