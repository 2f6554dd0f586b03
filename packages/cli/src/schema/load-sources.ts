import {readSource, type SourceReading} from '@journeywright/database/source'
import {isError, ProblemError, type Problem} from '@journeywright/problems'
import type {SchemaRule} from '@journeywright/schema'
import {loadConfig} from '../config/load-config.js'
import type {RuleSettings} from '../config/rule-settings.js'
import type {Terminal} from '../terminal.js'
import {loadReaders} from './load-readers.js'

export interface LoadedSources {
  /** One for each source, in their order; none when one could not be read at all. */
  readonly readings: readonly SourceReading[]
  /** Those of plugins. */
  readonly rules: readonly SchemaRule[]
  /** What the configuration says of rules. */
  readonly settings: RuleSettings
  /** What reading them found, and the configuration. */
  readonly problems: readonly Problem[]
}

/** Reads files, folders and databases with whatever readers the working folder's plugins bring. */
export async function loadSources(
  sources: readonly string[],
  {cwd, onInterrupt}: Pick<Terminal, 'cwd' | 'onInterrupt'>,
): Promise<LoadedSources> {
  const config = await loadConfig(cwd)
  if (config.problems.some(isError)) return {readings: [], rules: [], settings: {}, problems: config.problems}
  const readers = await loadReaders(config.plugins)
  const extensions = config.plugins.flatMap(plugin => plugin.extensions ?? [])
  const rules = extensions.flatMap(({point, value}) => (point === 'schema-rule' && isRule(value) ? [value] : []))
  const stop = new AbortController()
  const off = onInterrupt(() => stop.abort())
  try {
    const readings = await Promise.all(sources.map(each => readSource(each, {readers, cwd, signal: stop.signal})))
    return {
      readings,
      rules,
      settings: config.rules,
      problems: [...config.problems, ...readings.flatMap(({problems}) => problems)],
    }
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    return {readings: [], rules, settings: config.rules, problems: [...config.problems, ...error.problems]}
  } finally {
    off()
  }
}

function isRule(value: unknown): value is SchemaRule {
  return typeof value === 'object' && value !== null && 'check' in value && typeof value.check === 'function'
}
