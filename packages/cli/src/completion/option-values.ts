import type {Option} from 'commander'
import {builtIns} from '../config/built-in.js'
import type {Candidate} from './candidate.js'

const known: Readonly<Record<string, () => readonly string[]>> = {
  '--engine': () => ['embedded', 'pglite'],
  'check --format': () => ['github'],
  'erd --format': () => ['mermaid', 'markdown', 'svg', 'png', 'dbml'],
  '--layout': () => ['plain', 'pairs', 'single', 'flyway', 'prisma'],
  '--output': () => builtIns().flatMap(({outputNames}) => outputNames),
}

/** What can be given to an option; none for a file or a text of one's own. */
export function optionValues(command: string, {long = '', argChoices}: Option): readonly Candidate[] {
  const values = argChoices ?? (known[`${command} ${long}`] ?? known[long])?.() ?? []
  return values.map(value => ({value, about: ''}))
}
