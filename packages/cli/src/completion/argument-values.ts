import type {Command} from 'commander'
import {builtIns} from '../config/built-in.js'
import {findRoots} from '../config/find-roots.js'
import {exportTargets} from '../export/layout.js'
import type {Candidate} from './candidate.js'
import {shells} from './script-for.js'

/** What the first argument of a command can be. Any other is a file or a text of one's own. */
const first: Readonly<Record<string, (cwd: string) => Promise<readonly Candidate[]>>> = {
  completion: async () => shells.map(value => ({value, about: ''})),
  explain: async () => {
    const {readPages} = await import('../explain/read-pages.js')
    return (await readPages()).map(({code, summary}) => ({value: code, about: summary}))
  },
  export: async () => exportTargets.map(value => ({value, about: ''})),
  list: async () => ['agents', 'skills', 'commands', 'cujs', 'plugins'].map(value => ({value, about: ''})),
  plan: cwd => ids(cwd, ['cuj']),
  run: cwd => ids(cwd, ['cuj']),
  show: cwd => ids(cwd, null),
}

export async function argumentValues(command: Command, index: number, cwd: string): Promise<readonly Candidate[]> {
  const choices = command.registeredArguments[index]?.argChoices
  if (choices) return choices.map(value => ({value, about: ''}))
  return index === 0 ? ((await first[command.name()]?.(cwd)) ?? []) : []
}

async function ids(cwd: string, kinds: readonly string[] | null): Promise<readonly Candidate[]> {
  const {listDefinitions} = await import('@journeywright/definitions/list')
  const {summaries} = await listDefinitions(findRoots(cwd, builtIns()))
  return summaries
    .filter(({kind}) => kinds === null || kinds.includes(kind))
    .map(({id, name, description}) => ({value: id, about: description || name}))
}
