import type {Assumption} from '@journeywright/schema'
import type {Brief} from '../brief/brief.js'

/** The figures that are usual, where a brief gives none for queries. They change no table. */
export function assumptionsOfPerformance(brief: Brief | null | undefined): readonly Assumption[] {
  if (!brief || brief.performance_targets?.['query_performance'] !== undefined) return []
  return [
    {
      id: 'performance.targets',
      statement: 'A row is found by its key or an index in less than 10 ms, and joined and summed in less than 100 ms.',
      because: 'The brief has no `performance_targets.query_performance`, and these are usual.',
      alternatives: ['Figures of your own, such as "simple_queries": "< 5ms"'],
      question: 'How long may a simple query take, how long a complex one, how long a report?',
      impact: 0,
    },
  ]
}
