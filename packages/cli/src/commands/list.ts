import {relative, sep} from 'node:path'
import type {DefinitionSummary} from '@journeywright/definitions'
import {isError, type Problem} from '@journeywright/problems'
import type {Plugin} from '@journeywright/runtime'
import {builtIns} from '../config/built-in.js'
import {findRoots} from '../config/find-roots.js'
import {loadConfig, type LoadedConfig} from '../config/load-config.js'
import {exitCode} from '../exit-code.js'
import {printJson} from '../print/print-json.js'
import {printTable, type TableRow} from '../print/print-table.js'
import type {Terminal} from '../terminal.js'

const kinds = ['agents', 'skills', 'commands', 'cujs', 'plugins']

export interface ListOptions {
  readonly json?: true
  readonly quiet?: true
}

/** `journeywright list`: what is known here and where each comes from. Loads only what it needs: people wait for it. */
export async function list(kind: string | undefined, options: ListOptions, terminal: Terminal): Promise<number> {
  if (kind !== undefined && !kinds.includes(kind)) return unknownKind(kind, terminal)
  const config = await loadConfig(terminal.cwd)
  const {summaries, problems: found} = await readSummaries(config, terminal.cwd)
  const problems = [...config.problems, ...(await findDuplicates(config)), ...found]
  const groups = kinds
    .filter(each => kind === undefined || each === kind)
    .map(each => ({kind: each, rows: rowsOf(each, summaries, config, terminal.cwd)}))
  if (options.json) {
    const entries = groups.map(({kind: each, rows}) => [each, rows.map(describe)])
    printJson({...Object.fromEntries(entries), problems}, terminal.stdout)
  } else {
    for (const group of groups) printTable(group.kind, group.rows, terminal)
    const said = options.quiet ? problems.filter(isError) : problems
    if (said.length > 0) await say(said, terminal)
  }
  return problems.some(isError) ? exitCode.problems : exitCode.passed
}

async function readSummaries(config: LoadedConfig, folder: string) {
  const {listDefinitions} = await import('@journeywright/definitions/list')
  return listDefinitions(findRoots(folder, [...config.plugins, ...builtIns()]))
}

async function findDuplicates({plugins}: LoadedConfig): Promise<readonly Problem[]> {
  if (plugins.length === 0) return []
  const {checkPlugins} = await import('../config/check-plugins.js')
  return checkPlugins([...plugins, ...builtIns()])
}

async function unknownKind(kind: string, terminal: Terminal): Promise<number> {
  const {unknown} = await import('../problems.js')
  await say([unknown('kind', kind, kinds, 'See `journeywright list --help`.')], terminal)
  return exitCode.usage
}

async function say(problems: readonly Problem[], terminal: Terminal): Promise<void> {
  const {printProblems} = await import('../print/print-problems.js')
  printProblems(problems, terminal)
}

function describe({text, ...row}: TableRow) {
  return {...row, description: text}
}

function rowsOf(kind: string, summaries: readonly DefinitionSummary[], config: LoadedConfig, cwd: string) {
  if (kind === 'plugins') {
    return [
      ...config.plugins.map(plugin => ({id: plugin.name, text: contents(plugin), origin: 'journeywright.config'})),
      ...builtIns().map(({name, summary}) => ({id: name, text: summary, origin: 'built in'})),
      ...summaries.filter(each => each.kind === 'plugin').map(each => folderRow(each, cwd)),
    ]
  }
  return summaries
    .filter(summary => `${summary.kind}s` === kind)
    .map(({id, name, description, origin, file}) => ({id, text: description || name, origin: origin.name, file}))
}

/** A plugin that is a folder comes from there. */
function folderRow({id, name, description, file}: DefinitionSummary, cwd: string) {
  const folder = relative(cwd, file).split(sep).slice(0, -1).join('/')
  return {id, text: description || name, origin: folder.replace(/\/?\.[\w-]+-plugin$/, '') || '.', file}
}

function contents(plugin: Plugin): string {
  const ids = (label: string, all: readonly {readonly id: string}[] | undefined) =>
    all && all.length > 0 ? [`${label} ${all.map(({id}) => id).join(', ')}`] : []
  const extensions = (plugin.extensions ?? []).map(({point, id}) => ({id: `${point}/${id}`}))
  return [
    ...ids('handlers', plugin.handlers),
    ...ids('gates', plugin.gates),
    ...ids('backends', plugin.backends),
    ...ids('extensions', extensions),
  ].join('; ')
}
