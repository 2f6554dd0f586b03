import {countFinding} from '../count-finding.js'
import type {DocumentSubject} from '../document-subject.js'
import type {QualityLine} from '../quality-line.js'
import {sectionsOf} from './sections-of.js'

export const scaleAndMonitoring: QualityLine<DocumentSubject> = {
  id: 'scale-and-monitoring',
  title: 'The specification plans for growth and for watching it',
  expected: 'a query that watches the tables, and the growth of every table whose volume is known',
  fix: 'Let the specification have its section on performance.',
  looksAt:
    'A query on the statistics of the server; for tables with a known volume, a section on growth that names them.',
  notApplicable: 'No new table has an index to watch, or a known volume.',
  check({text, schema: {tables}}) {
    const known = tables.filter(({volume}) => volume !== null)
    const indexed = tables.filter(({indexes}) => indexes.length > 0)
    if (known.length + indexed.length === 0) return countFinding({total: 0, what: 'tables', wrong: []})
    const growth = sectionsOf(text, /growth|scal|volume|capacity/i).join('\n')
    const unplanned = known.filter(({name}) => !growth.includes(`\`${name}\``))
    const isWatched = /\bpg_stat_\w+/.test(text)
    return countFinding({
      total: known.length + 1,
      what:
        known.length > 0
          ? `are there: a query on statistics, and the growth of ${known.length} tables`
          : 'are there: a query on statistics; no volume is known',
      wrong: [
        ...(isWatched ? [] : ['absence of a query on statistics']),
        ...unplanned.map(({name}) => `absence of the growth of \`${name}\``),
      ],
    })
  },
}
