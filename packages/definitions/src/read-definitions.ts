import type {Problem} from '@journeywright/problems'
import type {CujDefinition, Definition, Definitions} from './definition.js'
import type {DefinitionRoot} from './files/definition-root.js'
import {mapLimited} from './files/map-limited.js'
import {findFiles, type FoundFile} from './files/find-files.js'
import {readChosenCujs, type ChooseCujs} from './cuj/read-chosen-cujs.js'
import {readFound} from './read/read-found.js'
import {readProjectConventions} from './read/read-project-conventions.js'
import type {Reading} from './read/reading.js'
import {relateJourneys} from './registry/relate-journeys.js'
import {shadow, type Candidate} from './shadow.js'

export interface ReadOptions {
  /** The journeys to read whole: reading one takes long. Default: all. */
  readonly cujs?: ChooseCujs
}

export interface ReadDefinitions {
  readonly definitions: Definitions
  readonly problems: readonly Problem[]
  /** Ids of the journeys that were not chosen, and are not among the definitions. */
  readonly unread: readonly string[]
}

/**
 * Reads every agent, skill, command, CUJ and plugin of some folders, and of the plugins in them. Earlier roots come
 * before later ones: a project's definitions shadow those of plugins. Whatever is wrong with a file is a
 * problem and never keeps its siblings from being read; nothing in a file is executed. Never throws.
 */
export async function readDefinitions(
  roots: readonly DefinitionRoot[],
  options: ReadOptions = {},
): Promise<ReadDefinitions> {
  const {files, problems: missing} = await findFiles(roots)
  const isWhole = ({kind}: FoundFile): boolean => !options.cujs || kind !== 'cuj'
  const readings = await mapLimited(files.filter(isWhole), readOne)
  const {conventions, problems: unread} = await readProjectConventions(roots)
  const problems = [...unread, ...missing, ...readings.flatMap(reading => reading.problems)]
  const candidates = readings.flatMap(({found, definition}) => (definition ? [{found, definition}] : []))
  const rest = files.filter(file => !isWhole(file))
  const {cujs, unread: others} = await readChosenCujs(rest, options.cujs ?? [], problems)
  const definitions = {
    agents: shadow(candidates.filter(isKind('agent')), problems),
    skills: shadow(candidates.filter(isKind('skill')), problems),
    commands: shadow(candidates.filter(isKind('command')), problems),
    cujs: shadow(await related([...candidates.filter(isKind('cuj')), ...cujs], problems), problems),
    plugins: shadow(candidates.filter(isKind('plugin')), problems),
    conventions,
  }
  return {definitions, problems, unread: others}
}

async function readOne(
  found: FoundFile,
): Promise<Pick<Reading<Definition>, 'definition' | 'problems'> & {found: FoundFile}> {
  const {definition, problems} = await readFound(found)
  // A copy, since a piece of a text keeps all of it in memory: what is held grows with names, not with bodies.
  return {found, definition: definition && structuredClone(definition), problems}
}

/** Journeys with what their workflow files and registries say. */
async function related(
  journeys: readonly Candidate<CujDefinition>[],
  problems: Problem[],
): Promise<readonly Candidate<CujDefinition>[]> {
  const shown = journeys.map(({found, definition}) => ({definition, shown: found.shown}))
  const {definitions, problems: more} = await relateJourneys(shown)
  problems.push(...more)
  return journeys.map((journey, index) => ({...journey, definition: definitions[index] ?? journey.definition}))
}

function isKind<Kind extends Definition['kind']>(kind: Kind) {
  return (candidate: Candidate<Definition>): candidate is Candidate<Extract<Definition, {kind: Kind}>> =>
    candidate.definition.kind === kind
}
