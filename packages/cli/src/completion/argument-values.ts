import type {Command} from 'commander'
import {builtIns} from '../config/built-in.js'
import {findRoots} from '../config/find-roots.js'
import {exportTargets} from '../export/layout.js'
import type {Candidate} from './candidate.js'
import {runValues, stepValues} from './run-values.js'
import {shells} from './script-for.js'

/** What the first argument of a command can be. Any other is a file or a text of one's own. */
const first: Readonly<Record<string, (cwd: string) => Promise<readonly Candidate[]>>> = {
  answer: runValues,
  approve: runValues,
  cancel: runValues,
  completion: async () => shells.map(value => ({value, about: ''})),
  diff: runValues,
  explain: async () => {
    const {readPages} = await import('../explain/read-pages.js')
    return (await readPages()).map(({code, summary}) => ({value: code, about: summary}))
  },
  export: async () => exportTargets.map(value => ({value, about: ''})),
  list: async () => ['agents', 'skills', 'commands', 'cujs', 'plugins'].map(value => ({value, about: ''})),
  log: runValues,
  override: runValues,
  plan: cwd => ids(cwd, ['cuj']),
  reject: runValues,
  resume: runValues,
  rollback: runValues,
  run: cwd => ids(cwd, ['cuj']),
  runs: async () => [{value: 'clean', about: 'remove old ones'}],
  show: cwd => ids(cwd, null),
}

/** What the second can be, by the words before it. */
const second: Readonly<Record<string, (cwd: string, before: readonly string[]) => Promise<readonly Candidate[]>>> = {
  approve: stepValues,
  diff: runValues,
  override: stepValues,
  reject: stepValues,
  runs: runValues,
}

/** `before`: the arguments that are there. */
export async function argumentValues(
  command: Command,
  before: readonly string[],
  cwd: string,
): Promise<readonly Candidate[]> {
  const index = before.length
  const choices = command.registeredArguments[index]?.argChoices
  if (choices) return choices.map(value => ({value, about: ''}))
  // Those of `schema` take files, whatever a command of the same name takes.
  if (command.parent?.parent) return []
  const values = index === 0 ? first[command.name()]?.(cwd) : index === 1 ? second[command.name()]?.(cwd, before) : []
  return (await values) ?? []
}

async function ids(cwd: string, kinds: readonly string[] | null): Promise<readonly Candidate[]> {
  const {listDefinitions} = await import('@journeywright/definitions/list')
  const {summaries} = await listDefinitions(findRoots(cwd, builtIns()))
  return summaries
    .filter(({kind}) => kinds === null || kinds.includes(kind))
    .map(({id, name, description}) => ({value: id, about: description || name}))
}
