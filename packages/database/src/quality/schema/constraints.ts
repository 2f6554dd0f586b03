import type {SchemaElement, Table} from '@journeywright/schema'
import {countFinding} from '../count-finding.js'
import type {QualityLine} from '../quality-line.js'
import type {SchemaSubject} from '../schema-subject.js'
import {isStated} from './is-stated.js'
import {ruleFindings} from './rule-findings.js'

const rules = [
  'schema/foreign-key-missing',
  'schema/foreign-key-repeated',
  'schema/check-vacuous',
  'schema/constraint-validated',
  'schema/unique-redundant',
]

export const constraints: QualityLine<SchemaSubject> = {
  id: 'constraints',
  title: 'Rules are held by the database',
  expected: 'a constraint that holds the rule',
  fix: 'Add the foreign key, the key, or the unique or check constraint.',
  looksAt:
    'A key in each table, a foreign key on each column that is named after another table, no rule that says nothing, that is there twice, or that rows may break. Columns that the request itself calls so, and keys, may refer to nothing.',
  notApplicable: 'No table is new.',
  check(subject) {
    const {tables, columns, foreignKeys} = subject
    const wrong = [
      ...tables.filter(each => each.primaryKey === null).map(({name}) => `table \`${name}\` without a key`),
      ...ruleFindings({...subject, isNew: element => subject.isNew(element) && !isSaid(subject, element)}, rules),
    ]
    const count = (of: (table: Table) => readonly unknown[]) => tables.reduce((sum, table) => sum + of(table).length, 0)
    const uniques = count(({uniques: own, indexes}) => [...own, ...indexes.filter(({unique}) => unique)])
    const checks = count(({checks: own}) => own)
    return countFinding({
      total: columns.length,
      what: `columns, with ${foreignKeys.length} foreign keys, ${uniques} rules of uniqueness and ${checks} checks`,
      wrong,
    })
  },
}

function isSaid({columns}: SchemaSubject, element: SchemaElement): boolean {
  return columns.some(
    ({table, column}) =>
      table.name === element.name &&
      table.namespace === element.namespace &&
      column.name === element.column &&
      (isStated(column) || table.primaryKey?.columns.includes(column.name) === true),
  )
}
