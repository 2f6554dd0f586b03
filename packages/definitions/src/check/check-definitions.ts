import {existsSync, readdirSync} from 'node:fs'
import {runRules, type Problem} from '@journeywright/problems'
import type {FoundFile} from '../files/find-files.js'
import {projectRules} from '../rules/project-rules.js'
import type {CheckCache} from './cache.js'
import {checkFile, type CheckedFile} from './check-file.js'
import {findCollisions} from './find-collisions.js'
import {groupByKind} from './group-by-kind.js'
import {inFileOrder} from './in-file-order.js'
import type {KnownDefinitions} from './known-definitions.js'
import type {CheckedDefinition} from './project-rule.js'

export interface Checked {
  readonly files: readonly CheckedFile[]
  /** Of every file and of all together, in file order. */
  readonly problems: readonly Problem[]
}

export interface CheckOptions {
  /** Names of the gates that are installed; absent: a journey may name any. */
  readonly gates?: readonly string[] | undefined
  /** Spares the reading of files that have not changed since. */
  readonly cache?: CheckCache | undefined
  /** Called after each file with how many are done. */
  readonly onFile?: ((done: number) => void) | undefined
}

/** Reads files and holds every rule against them; `installed` is what names may mean beside them. Never throws. */
export async function checkDefinitions(
  files: readonly FoundFile[],
  installed: KnownDefinitions,
  {gates, cache, onFile}: CheckOptions = {},
): Promise<Checked> {
  const checked: CheckedFile[] = []
  for (const found of files) {
    checked.push(await checkFile(found, cache))
    onFile?.(checked.length)
  }
  const related = await relate(checked)
  const journeys = new Map(related.definitions.map(journey => [journey.file, journey]))
  const own = checked.flatMap(({found, definition, mentions}): readonly CheckedDefinition[] =>
    definition ? [{definition: journeys.get(found.file) ?? definition, shown: found.shown, mentions}] : [],
  )
  const subject = {
    files: own,
    known: withInstalled(own, installed),
    gates: gates ?? null,
    exists: existsSync,
    namesIn,
  }
  const all = [
    ...checked.flatMap(({problems}) => problems),
    ...related.problems,
    ...findCollisions(checked),
    ...runRules(projectRules, subject),
  ]
  return {files: checked, problems: inFileOrder(all, files)}
}

/** Journeys with what their workflow files and registries say; who has no journeys loads no reader of these. */
async function relate(checked: readonly CheckedFile[]) {
  const journeys = checked.flatMap(({found, definition}) =>
    definition?.kind === 'cuj' ? [{definition, shown: found.shown}] : [],
  )
  if (journeys.length === 0) return {definitions: [], problems: []}
  const {relateJourneys} = await import('../registry/relate-journeys.js')
  return relateJourneys(journeys)
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    // No folder, or none that may be read: nothing in it can be meant.
    return []
  }
}

function withInstalled(own: readonly CheckedDefinition[], installed: KnownDefinitions): KnownDefinitions {
  const {agents, skills, commands, cujs, plugins} = groupByKind(own.map(({definition}) => definition))
  return {
    agents: [...agents, ...installed.agents],
    skills: [...skills, ...installed.skills],
    commands: [...commands, ...installed.commands],
    cujs: [...cujs, ...installed.cujs],
    plugins: [...plugins, ...installed.plugins],
  }
}
