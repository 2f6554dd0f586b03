import {chooseSchema, findSchemas, sayConventions, type FoundSchema} from '@journeywright/database/source'
import {isError} from '@journeywright/problems'
import {nodeHost, readPublished} from '@journeywright/runtime'
import {loadConfig} from '../config/load-config.js'
import {loadReaders} from '../schema/load-readers.js'
import type {Terminal} from '../terminal.js'
import {withoutContinuations} from './again/without-continuations.js'
import {baseOf} from './base-of.js'
import type {ReadFrom} from './read-from.js'

export interface FoundBase extends ReadFrom {
  /** What was found, what was chosen and why. */
  readonly notes: readonly string[]
}

/** Looks into the working folder for a schema to start from, and says what it found. Silent where there is none. */
export async function findBase({cwd}: Pick<Terminal, 'cwd'>, out: string): Promise<FoundBase> {
  const {records} = await readPublished(out, nodeHost())
  const found = withoutContinuations(await findSchemas(cwd), records, {out, cwd})
  if (found.length === 0) return {option: {}, notes: [], problems: []}
  const {plugins, problems: wrong} = await loadConfig(cwd)
  if (wrong.some(isError)) return {option: {}, notes: [], problems: []}
  const {chosen, problems} = await chooseSchema(found, {readers: await loadReaders(plugins), cwd})
  if (chosen === null) return {option: {}, notes: [sayFound(found)], problems}
  const {path, kind} = chosen.found
  const agrees = problems.length === 0 ? ' and agree with it' : ''
  const why = found.length === 1 ? '' : `, which count more than the rest${agrees}`
  const conventions = sayConventions(chosen.reading.model)
  const notes = [
    ...(found.length === 1 ? [] : [sayFound(found)]),
    `starts from \`${path}\` (${kind}${why}); \`--from none\` starts from nothing`,
    ...(conventions.length === 0 ? [] : [`follows ${conventions.join(', ')}`]),
  ]
  return {option: baseOf(path, chosen.reading), notes, problems}
}

function sayFound(found: readonly FoundSchema[]): string {
  return `found ${found.map(({path, kind}) => `\`${path}\` (${kind})`).join(', ')}`
}
