import type {DesignTrace} from '@journeywright/designer'
import {visibleText} from '@journeywright/problems'
import type {Paint} from '../print/paint.js'
import {sayOutcome} from './say-outcome.js'
import {sayStages} from './say-stages.js'
import {tableLine} from './table-line.js'

/** A design for people: its tables and what it asks, or with `isExplained` what every stage gave. */
export function sayDesign(trace: DesignTrace, isExplained: boolean, paint: Paint): string {
  const {design} = trace
  const model = design.status === 'designed' ? design.model : design.draft
  const tables = model === null ? [] : [...model.tables.map(table => `  ${tableLine(table)}`), '']
  return [
    ...(isExplained ? sayStages(trace, model, paint) : tables),
    sayOutcome(design, paint),
    ...design.report.questions.flatMap(({id, text, why}) => [
      `? ${visibleText(text)}`,
      paint.dim(`  ${id}: ${visibleText(why)}`),
    ]),
    '',
  ].join('\n')
}
