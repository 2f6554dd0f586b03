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
  const request = escapeText(run.request)
  return joinBlocks([
    '# Database Schema Specification',
    `This is the database schema specification of ${escapeText(schema.name)}.${request === '' ? '' : ` It answers the request “${request}”`}`,
    [
      `> Created: ${created}`,
      ...(updated === null ? [] : [`> Updated: ${updated}`]),
      `> Version: ${version}`,
      `> Database: PostgreSQL${proof ? ` (proved on ${escapeText(proof.judge)})` : ''}`,
    ].join('\n'),
  ])
}
