import type {Problem} from '@journeywright/problems'
import type {Definition, Definitions} from './definition.js'
import type {DefinitionRoot} from './definition-root.js'
import {findFiles} from './find-files.js'
import {readFound} from './read-found.js'
import {readProjectConventions} from './read-project-conventions.js'
import {shadow, type Candidate} from './shadow.js'

/**
 * Reads every agent, skill and CUJ of some folders. Earlier roots shadow later ones. Whatever is wrong with a file is a
 * problem and never keeps its siblings from being read; nothing in a file is executed. Never throws.
 */
export async function readDefinitions(
  roots: readonly DefinitionRoot[],
): Promise<{readonly definitions: Definitions; readonly problems: readonly Problem[]}> {
  const {files, problems: missing} = await findFiles(roots)
  const readings = await Promise.all(files.map(async found => ({found, ...(await readFound(found))})))
  const {conventions, problems: unread} = await readProjectConventions(roots)
  const problems = [...unread, ...missing, ...readings.flatMap(reading => reading.problems)]
  const candidates = readings.flatMap(({found, definition}) => (definition ? [{found, definition}] : []))
  const definitions = {
    agents: shadow(candidates.filter(isKind('agent')), problems),
    skills: shadow(candidates.filter(isKind('skill')), problems),
    commands: shadow(candidates.filter(isKind('command')), problems),
    cujs: shadow(candidates.filter(isKind('cuj')), problems),
    plugins: shadow(candidates.filter(isKind('plugin')), problems),
    conventions,
  }
  return {definitions, problems}
}

function isKind<Kind extends Definition['kind']>(kind: Kind) {
  return (candidate: Candidate<Definition>): candidate is Candidate<Extract<Definition, {kind: Kind}>> =>
    candidate.definition.kind === kind
}
