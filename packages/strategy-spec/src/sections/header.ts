import type {StrategyInput} from '@journeywright/schema'
import {escapeText} from '../markdown/escape-text.js'
import {joinBlocks} from './section.js'

/** Which edition of the document this is. Dates are `YYYY-MM-DD`. */
export interface Edition {
  readonly version: string
  readonly created: string
  /** Null for the first edition. */
  readonly updated: string | null
}

export function header({schema, run, proof}: StrategyInput, {version, created, updated}: Edition): string {
  return joinBlocks([
    '# Database Schema Specification',
    reference(schema.name, run.request, run.spec),
    [
      `> Created: ${created}`,
      ...(updated === null ? [] : [`> Updated: ${updated}`]),
      `> Version: ${version}`,
      `> Database: PostgreSQL${proof ? ` (proved on ${escapeText(proof.judge)})` : ''}`,
    ].join('\n'),
  ])
}

/** What asked for the schema: a specification, which says it better than a quote of all of it, or a request. */
function reference(name: string, request: string, spec?: string): string {
  if (spec !== undefined) return referenceTo(spec)
  const asked = escapeText(request)
  return `This is the database schema specification of ${escapeText(name)}.${asked === '' ? '' : ` It answers the request “${asked}”`}`
}

export function referenceTo(spec: string): string {
  return `This is the database schema specification for the spec detailed in @${escapeText(spec)}`
}
