import {countFinding} from '../count-finding.js'
import type {QualityLine} from '../quality-line.js'
import type {SchemaSubject} from '../schema-subject.js'
import {keptRules} from './kept-rules.js'
import {ruleFindings} from './rule-findings.js'

const instantRule = 'schema/timestamp-zone'

const rules = [
  instantRule,
  'schema/money-exact',
  'schema/char-padded',
  'schema/json-binary',
  'schema/key-overflow',
  'schema/sequence-width',
  'schema/entity-attribute-value',
]

export const dataTypes: QualityLine<SchemaSubject> = {
  id: 'data-types',
  title: 'Data types',
  expected: 'a type that holds the value exactly and without waste',
  fix: 'Choose the type that the rule names; `journeywright schema lint` shows all of them.',
  looksAt:
    'Each column: money in exact numbers, instants with a time zone, JSON in binary form, no padded texts, keys that do not run out. A type that the conventions ask for, or that the tables which were there have, passes.',
  notApplicable: 'No column is new.',
  check(subject) {
    const {columns, conventions} = subject
    const isOwnInstant = conventions.instants.value === 'timestamp'
    const kept = keptRules(subject, rules).filter(id => id !== instantRule || !isOwnInstant)
    const others = rules.length - kept.length - (isOwnInstant ? 1 : 0)
    return countFinding({
      total: columns.length,
      what: `columns, by ${kept.length} rules`,
      wrong: ruleFindings(subject, kept),
      notes: [
        ...(isOwnInstant ? ['instants have no time zone, as the conventions ask'] : []),
        ...(others > 0 ? [`${others} rules are left to the way of the tables that were there`] : []),
      ],
    })
  },
}
