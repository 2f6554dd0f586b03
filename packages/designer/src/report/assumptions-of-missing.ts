import type {Assumption, SchemaModel, Table} from '@journeywright/schema'
import type {Brief} from '../brief/brief.js'
import {assumptionsOfPerformance} from './assumptions-of-performance.js'
import {assumptionsOfReads} from './assumptions-of-reads.js'
import {assumptionsOfSecurity} from './assumptions-of-security.js'
import {assumptionsOfVolume} from './assumptions-of-volume.js'

/** What a whole design takes for granted because nobody said it: volumes, security, reading, performance. */
export function assumptionsOfMissing(
  model: SchemaModel,
  tables: readonly Table[],
  brief: Brief | null | undefined,
): readonly Assumption[] {
  return [
    ...assumptionsOfReads(model, tables),
    ...assumptionsOfVolume(tables, brief),
    ...assumptionsOfSecurity(tables, brief),
    ...assumptionsOfPerformance(brief),
  ]
}
