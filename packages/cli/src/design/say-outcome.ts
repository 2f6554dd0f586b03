import {outcomeOf, type Design} from '@journeywright/designer'
import type {Paint} from '../print/paint.js'

/** What came of a request, in a line. */
export function sayOutcome(design: Design, paint: Paint): string {
  const sure = `confidence ${design.report.confidence.toFixed(2)}.`
  switch (outcomeOf(design)) {
    case 'designed':
      return `${paint.green('Designed')}, ${sure}`
    case 'designed-with-questions':
      return `${paint.yellow('Designed with questions')}, ${sure} Answer them before you build on it.`
    case 'needs-input':
      return `${paint.yellow('Not designed: it needs input')}, ${sure}`
  }
}
