import {countFinding} from '../count-finding.js'
import type {QualityLine} from '../quality-line.js'
import type {SchemaSubject} from '../schema-subject.js'
import {ruleFindings} from './rule-findings.js'

export const deleteBehaviour: QualityLine<SchemaSubject> = {
  id: 'delete-behaviour',
  title: 'What a deletion does to references',
  expected: 'a decision about each reference, with its reason, and records that outlive what they speak of',
  fix: 'Choose what happens to the rows that refer (`onDelete`, `onUpdate`) and say why (`reason`).',
  looksAt:
    'ON DELETE and ON UPDATE of each foreign key: that somebody has given a reason, that columns which must have a value are not emptied, that payments, invoices and audit rows are not deleted with something else.',
  notApplicable: 'Nothing new refers to anything.',
  check(subject) {
    const {foreignKeys} = subject
    const counts = new Map<string, number>()
    for (const {key} of foreignKeys) counts.set(key.onDelete, (counts.get(key.onDelete) ?? 0) + 1)
    const moving = foreignKeys.filter(({key}) => key.onUpdate !== 'no action').length
    const silent = foreignKeys.filter(({key}) => key.reason.trim() === '')
    return countFinding({
      total: foreignKeys.length,
      what: 'references have a reason for what happens on delete',
      wrong: [
        ...silent.map(({table, key}) => `\`${key.onDelete}\` without a reason in \`${key.name}\` of \`${table.name}\``),
        ...ruleFindings(subject, ['schema/cascade-reach', 'schema/foreign-key-action', 'schema/foreign-key-half-null']),
      ],
      notes: [
        [...counts].map(([action, count]) => `${count} ${action}`).join(', '),
        `on update: ${moving} follow, ${foreignKeys.length - moving} refuse`,
      ],
    })
  },
}
