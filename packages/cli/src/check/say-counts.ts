import {sayNumber} from '../print/say-number.js'
import {sayDuration} from '../render/say-duration.js'
import type {Counts} from './count-found.js'

const names = [
  ['agent', 'agent', 'agents'],
  ['skill', 'skill', 'skills'],
  ['command', 'command', 'commands'],
  ['cuj', 'CUJ', 'CUJs'],
  ['plugin', 'plugin', 'plugins'],
] as const

/** `1,302 definitions (520 agents, 612 skills), 12 errors, 40 warnings in 0.8 s`. */
export function sayCounts({kinds, severities}: Counts, ms: number): string {
  const parts = names.flatMap(([kind, one, many]) => (kinds[kind] === 0 ? [] : [sayCount(kinds[kind], one, many)]))
  const total = Object.values(kinds).reduce((sum, count) => sum + count, 0)
  const found = [
    `${sayCount(total, 'definition', 'definitions')}${parts.length === 0 ? '' : ` (${parts.join(', ')})`}`,
    sayCount(severities.error, 'error', 'errors'),
    sayCount(severities.warning, 'warning', 'warnings'),
    ...(severities.info === 0 ? [] : [sayCount(severities.info, 'note', 'notes')]),
  ]
  return `${found.join(', ')} in ${sayDuration(ms)}`
}

function sayCount(count: number, one: string, many: string): string {
  return `${sayNumber(count)} ${count === 1 ? one : many}`
}
