import {relative, resolve} from 'node:path'
import {readDefinitions, type Definition, type Definitions} from '@journeywright/definitions'
import {isError, type Problem} from '@journeywright/problems'
import {builtIns} from '../config/built-in.js'
import {findRoots} from '../config/find-roots.js'
import {loadConfig} from '../config/load-config.js'
import {countKinds, type Exported} from '../export/count-kinds.js'
import {exportTargets, type ExportTarget} from '../export/layout.js'
import {packProject} from '../export/pack-project.js'
import {placeExport} from '../export/place-export.js'
import {nothingToExport} from '../export/problems.js'
import {readFacts} from '../export/read-facts.js'
import {printJson} from '../print/print-json.js'
import {printProblems} from '../print/print-problems.js'
import {unknown} from '../problems.js'
import {exitCodeOf} from '../run/exit-code-of.js'
import type {Terminal} from '../terminal.js'

export interface ExportOptions {
  readonly name?: string
  readonly version?: string
  readonly all?: true
  readonly json?: true
}

/** `journeywright export`: packs the project's definitions for other tools, in place of an earlier export alone. */
export async function exportPlugin(
  target: string,
  dir: string,
  options: ExportOptions,
  terminal: Terminal,
): Promise<number> {
  const made = isTarget(target)
    ? await make(target, resolve(terminal.cwd, dir), options, terminal.cwd)
    : refused([unknown('target', target, exportTargets, 'See `journeywright export --help`.')])
  if (options.json) printJson(made, terminal.stdout)
  else {
    printProblems(made.problems, terminal)
    if (made.plugin !== null) {
      const removed = made.removed.length > 0 ? `, ${made.removed.length} of before removed` : ''
      const where = relative(terminal.cwd, made.folder) || '.'
      terminal.stdout.write(`${made.plugin}: ${made.says} in ${made.files.length} files of ${where}${removed}\n`)
    }
  }
  return exitCodeOf(made.problems)
}

interface Made {
  /** Name of the plugin; null when nothing was written. */
  readonly plugin: string | null
  readonly folder: string
  readonly says: string
  readonly files: readonly string[]
  readonly removed: readonly string[]
  readonly problems: readonly Problem[]
}

async function make(target: ExportTarget, folder: string, options: ExportOptions, cwd: string): Promise<Made> {
  const read = await readFacts(cwd, options)
  if (read.problems.some(isError)) return refused(read.problems)
  const config = await loadConfig(cwd)
  if (config.problems.some(isError)) return refused(config.problems)
  const {definitions} = await readDefinitions(findRoots(cwd, [...config.plugins, ...builtIns()]))
  const exported = choose(definitions, options.all === true)
  if (Object.values(exported).every(all => all.length === 0)) return refused([nothingToExport()])
  const says = countKinds(exported)
  const facts = {...read.facts, description: read.facts.description ?? `${says} for Journeywright and other tools.`}
  const packed = await packProject(target, cwd, facts, exported)
  const placed = await placeExport(folder, target, packed.files)
  const problems = [...read.problems, ...packed.problems, ...placed.problems]
  if (placed.problems.some(isError)) return refused(problems)
  const files = packed.files.map(({path}) => path)
  return {plugin: facts.name, folder, says, files, removed: placed.removed, problems}
}

function refused(problems: readonly Problem[]): Made {
  return {plugin: null, folder: '', says: '', files: [], removed: [], problems}
}

/** A skill that tells a journey was made by an export, and is made again from the journey. */
function choose({agents, skills, commands, cujs}: Definitions, isAll: boolean): Exported {
  const isWanted = ({origin}: Definition): boolean => isAll || origin.kind === 'project'
  return {
    agents: agents.filter(isWanted),
    skills: skills.filter(each => isWanted(each) && each.metadata['journey'] === undefined),
    commands: commands.filter(isWanted),
    cujs: cujs.filter(isWanted),
  }
}

function isTarget(target: string): target is ExportTarget {
  return exportTargets.some(each => each === target)
}
