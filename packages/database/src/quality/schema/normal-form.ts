import {analyseModel} from '@journeywright/schema'
import {countFinding} from '../count-finding.js'
import type {QualityLine} from '../quality-line.js'
import type {SchemaSubject} from '../schema-subject.js'
import {ruleFindings} from './rule-findings.js'

export const normalForm: QualityLine<SchemaSubject> = {
  id: 'normal-form',
  title: 'Third normal form',
  expected: 'each table in third normal form, or a reason why it departs from it',
  fix: 'Split the table as `journeywright schema lint` shows, or say why the copy is kept (`denormalised`).',
  looksAt:
    'Keys and declared dependencies of each table; columns that hold lists or repeat each other. A departure with a reason is told and passes.',
  notApplicable: 'No table is new.',
  check(subject) {
    const analyses = analyseModel(subject)
    const violations = analyses.flatMap(({table, violations: all}) =>
      all.filter(({kind}) => kind !== 'overlapping keys').map(each => ({table, ...each})),
    )
    const open = violations.filter(({justification}) => justification === null)
    const declared = subject.tables.reduce((sum, table) => sum + table.functionalDependencies.length, 0)
    const kept = violations.filter(({justification}) => justification !== null)
    return countFinding({
      total: analyses.length,
      what: `tables, by their keys and ${declared} declared dependencies`,
      bad: new Set(open.map(({table}) => table)).size,
      wrong: [
        ...open.map(({table, message}) => `dependency in \`${table}\` (${message})`),
        ...ruleFindings(subject, ['schema/comma-list', 'schema/repeating-group']),
      ],
      notes: [
        ...kept.map(
          ({table, dependent, justification}) => `\`${table}\` keeps ${dependent.join(', ')}: ${justification}`,
        ),
        ...(subject.older.length > 0 ? [`${subject.older.length} tables that were there are not judged`] : []),
      ],
    })
  },
}
