import {isError, type Problem} from '@journeywright/problems'
import type {Terminal} from '../terminal.js'
import {baseIncomplete} from '../problems.js'

export interface ReadFrom {
  /**
   * The plan's option `from`: where the schema was read, its document, how migrations are laid out there and what they are
   * called. Empty where the run starts from nothing.
   */
  readonly option: Readonly<Record<string, readonly string[]>>
  readonly problems: readonly Problem[]
}

/** Reads the schema of `--from`, once: a run that is resumed goes on with what was there when it began. */
export async function readFrom(source: string | undefined, terminal: Terminal): Promise<ReadFrom> {
  if (source === undefined || source === 'none') return {option: {}, problems: []}
  // Loaded only where a run starts from something.
  const [{loadSources}, {baseOf}] = await Promise.all([import('../schema/load-sources.js'), import('./base-of.js')])
  const {readings, problems} = await loadSources([source], terminal)
  const [reading] = readings
  if (!reading) return {option: {}, problems}
  const told = problems.filter(isError)
  // What was not understood would be missing from the design, and be taken for something that nobody has.
  if (told.length > 0) return {option: {}, problems: [...told, baseIncomplete(source, told.length)]}
  return {option: baseOf(withoutPassword(source), reading), problems: []}
}

function withoutPassword(source: string): string {
  return source.replace(/^(\w+:\/\/)[^@/]*@/, '$1').replace(/\?.*$/, '')
}
