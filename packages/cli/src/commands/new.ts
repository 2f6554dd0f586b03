import {isAbsolute, normalize, sep} from 'node:path'
import {isError, type Problem} from '@journeywright/problems'
import {exitCode} from '../exit-code.js'
import {askMissing} from '../make/ask-missing.js'
import {configChange, type ConfigChange} from '../make/config-change.js'
import {changeFile} from '../make/change-file.js'
import {isTaken} from '../make/is-taken.js'
import {placeFiles} from '../make/place-files.js'
import {sayMade, type FileNews, type MadeNews} from '../make/say-made.js'
import {notOneOf, unknown, usage} from '../problems.js'
import {exitCodeOf} from '../run/exit-code-of.js'
import {checkName} from '../scaffold/check-name.js'
import {alreadyThere} from '../scaffold/problems.js'
import {readKnown} from '../scaffold/read-known.js'
import {scaffold} from '../scaffold/scaffold.js'
import {scaffoldKinds, type ScaffoldKind} from '../scaffold/scaffold-options.js'
import type {Scaffolded} from '../scaffold/scaffolded.js'
import type {Terminal} from '../terminal.js'

export interface NewOptions {
  readonly description?: string
  readonly skill?: readonly string[]
  readonly agent?: string
  readonly id?: string
  readonly dir?: string
  readonly dryRun?: true
  readonly json?: true
}

/** `journeywright new`: makes an agent, a skill, a journey, a plugin or a domain pack, and writes over nothing. */
export async function newDefinition(
  kind: string,
  name: string | undefined,
  options: NewOptions,
  terminal: Terminal,
): Promise<number> {
  const say = (news: MadeNews): number => {
    sayMade(news, options.json === true, terminal)
    return exitCodeOf(news.problems)
  }
  const refuse = (problems: readonly Problem[]): number => say({files: [], problems, next: []})
  if (!isKind(kind)) return refuse([unknown('kind', kind, scaffoldKinds, 'See `journeywright new --help`.')])
  if (options.dir !== undefined && leaves(options.dir)) return refuse([outside(options.dir)])
  const {known, problems} = await readKnown(terminal.cwd)
  if (problems.some(isError)) return refuse(problems)
  const {skill: skills, dryRun: _, json, ...rest} = options
  const given = {...rest, ...(skills === undefined ? {} : {skills})}
  const wrong = name === undefined ? [] : checkName(kind, name, given, known)
  if (wrong.length > 0) return refuse(wrong)
  const asks = json !== true && terminal.isTTY.stdin && terminal.isTTY.stdout
  const told = asks ? await askMissing(kind, name, given, known, terminal) : {name, options: given}
  if (told === null) return exitCode.interrupted
  if (told.name === undefined) return refuse([noName(kind)])
  const made = scaffold(kind, told.name, told.options, known)
  const taken = await takenIn(terminal.cwd, made)
  if ([...made.problems, ...taken].some(isError)) return refuse([...made.problems, ...taken])
  const config = kind === 'plugin' ? await configChange(terminal.cwd, told.name, options.dir) : null
  return say(options.dryRun ? planned(made, config) : await write(made, config, terminal.cwd))
}

function planned(made: Scaffolded, config: ConfigChange | null): MadeNews {
  const files: readonly FileNews[] = made.files.map(({path}) => ({path, status: 'planned'}))
  const changed = config?.text == null ? [] : [{path: config.path, status: 'planned' as const}]
  return {...made, files: [...files, ...changed], next: [...(config?.lines ?? []), ...made.next]}
}

async function write(made: Scaffolded, config: ConfigChange | null, folder: string): Promise<MadeNews> {
  const placed = await placeFiles(folder, made.files)
  const files: readonly FileNews[] = placed.made.map(path => ({path, status: 'made'}))
  if (placed.problems.length > 0) return {files, problems: [...made.problems, ...placed.problems], next: []}
  if (config?.text == null) return {...made, files, next: [...(config?.lines ?? []), ...made.next]}
  const problems = await changeFile(folder, config.path, config.text)
  const changed: readonly FileNews[] = problems.length > 0 ? [] : [{path: config.path, status: config.status}]
  return {files: [...files, ...changed], problems: [...made.problems, ...problems], next: made.next}
}

async function takenIn(folder: string, {files}: Scaffolded): Promise<readonly Problem[]> {
  const taken = await Promise.all(files.map(({path}) => isTaken(folder, path)))
  return files.filter((_, index) => taken[index]).map(({path}) => alreadyThere(path))
}

function isKind(kind: string): kind is ScaffoldKind {
  return scaffoldKinds.some(each => each === kind)
}

function leaves(dir: string): boolean {
  return isAbsolute(dir) || normalize(dir).split(sep)[0] === '..'
}

function outside(dir: string): Problem {
  return notOneOf(
    'dir',
    dir,
    'a folder below the working folder',
    'Give a relative path without `..`, or change to that folder first.',
  )
}

function noName(kind: string): Problem {
  return usage(
    `Unexpected end of \`journeywright new ${kind}\`, expected a name`,
    `Add one, as in \`journeywright new ${kind} order-intake\`.`,
  )
}
