import {nameWords, type Column, type Table} from '@journeywright/schema'
import {countFinding} from '../count-finding.js'
import type {QualityLine} from '../quality-line.js'
import type {SchemaSubject} from '../schema-subject.js'

export const timestamps: QualityLine<SchemaSubject> = {
  id: 'timestamps',
  title: 'created_at and updated_at',
  expected: '`created_at` and `updated_at`; `created_at` alone where rows are links or records of what happened',
  fix: 'Add the column with the default now(), and a trigger that keeps `updated_at`.',
  looksAt:
    'Each table has both; links between tables, events and histories may have `created_at` alone, unless the conventions say "Every table has created_at and updated_at." On top of tables that were there, only what three in four of them, and at least three, have alike.',
  notApplicable: 'No table is new; or the conventions, or the tables that were there, have no such columns.',
  check({tables, older, conventions}) {
    const {
      timestamps: {value, source},
    } = conventions
    const said = 'text' in source ? source.text : ''
    if (value === 'none' && older.length === 0) return passed(`the conventions say so: ${said}`)
    const things = older.filter(({primaryKey}) => primaryKey?.columns.length === 1)
    const [dated, changed] = [commonest(things, 'created'), commonest(things, 'updated')]
    if (older.length > 0 && !isHabit(dated, things))
      return passed(`${dated} of ${older.length} tables that were there say when their rows were made`)
    const needsChange = older.length === 0 || isHabit(changed, things)
    const wrong = tables.flatMap(table => {
      const both = needsChange && (value === 'all' || !isRecord(table))
      const lacks = [
        ...(has(table, 'created') || (isRecord(table) && hasOwnInstant(table)) ? [] : ['created_at']),
        ...(!both || has(table, 'updated') ? [] : ['updated_at']),
      ]
      return lacks.length > 0 ? [`\`${table.name}\` without ${lacks.map(name => `\`${name}\``).join(' and ')}`] : []
    })
    const alone = tables.filter(table => !has(table, 'updated') && isRecord(table)).map(({name}) => name)
    return countFinding({
      total: tables.length,
      what: 'tables say when their rows were made and changed',
      wrong,
      notes:
        alone.length > 0
          ? [`${alone.length} of them are links or records and say when they were made: ${alone.join(', ')}`]
          : [],
    })
  },
}

function passed(evidence: string) {
  return {status: 'not applicable' as const, evidence, wrong: []}
}

const words = {created: /^(?:created|inserted|added)_(?:at|on)$/, updated: /^(?:updated|modified|changed)_(?:at|on)$/}

function has({columns}: Table, which: keyof typeof words): boolean {
  return columns.some(({name}) => words[which].test(nameWords(name).join('_')))
}

/** How many tables have such a column with one name and one type. */
function commonest(tables: readonly Table[], which: keyof typeof words): number {
  const counts = new Map<string, number>()
  for (const {name, type} of tables.flatMap(({columns}) => columns)) {
    if (!words[which].test(nameWords(name).join('_'))) continue
    const alike = JSON.stringify([name, type])
    counts.set(alike, (counts.get(alike) ?? 0) + 1)
  }
  return Math.max(0, ...counts.values())
}

function isHabit(count: number, tables: readonly Table[]): boolean {
  return count >= 3 && count >= tables.length * 0.75
}

/** A row of it is written once: a link, or what happened. */
function isRecord({kind}: Table): boolean {
  return kind === 'associative' || kind === 'event' || kind === 'history'
}

function hasOwnInstant({columns}: Table): boolean {
  return columns.some(column => isInstant(column) && !column.nullable && column.default !== null)
}

function isInstant({type}: Column): boolean {
  return (type.kind === 'other' ? type.name : type.kind).startsWith('timestamp')
}
