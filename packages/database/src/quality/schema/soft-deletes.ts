import {nameWords, type Column, type Table} from '@journeywright/schema'
import {countFinding} from '../count-finding.js'
import type {QualityLine} from '../quality-line.js'
import type {SchemaSubject} from '../schema-subject.js'
import {keptRules} from './kept-rules.js'
import {ruleFindings} from './rule-findings.js'

export const softDeletes: QualityLine<SchemaSubject> = {
  id: 'soft-deletes',
  title: 'Deletions that can be taken back',
  expected: 'a nullable `deleted_at`, and uniqueness among rows that are not deleted',
  fix: 'Add `deleted_at` to the tables that the request speaks of, and make their unique rules partial: WHERE deleted_at IS NULL.',
  looksAt:
    'Tables with a mark of deletion: that it is an instant and may be empty, and that what is unique is so among live rows. A request that asks for such deletions, and gets none.',
  notApplicable: 'No new table marks deleted rows, and the request asks for none.',
  check(subject) {
    const {tables, document} = subject
    const marked = tables.flatMap(table => table.columns.filter(isMark).map(column => ({table, column})))
    const asked = document.report.coverage.filter(({text, status}) => status !== 'non-functional' && isWish(text))
    const anywhere = document.tables.some(({columns}) => columns.some(isMark))
    const wrong = [
      ...marked
        .filter(each => !isInstant(each.column))
        .map(each => `mark \`${labelOf(each)}\` that says no time or is never empty`),
      ...ruleFindings(subject, keptRules(subject, ['schema/soft-delete-unique'])),
      ...(anywhere ? [] : asked.map(({text}) => `wish “${text.trim()}” without a mark of deletion`)),
    ]
    const names = [...new Set(marked.map(({table}) => `\`${table.name}\``))]
    return countFinding({
      total: marked.length,
      what: 'tables that keep deleted rows mark them with an instant, and are unique among the others',
      wrong,
      notes: names.length > 0 ? [names.join(', ')] : [],
    })
  },
}

function labelOf({table, column}: {readonly table: Table; readonly column: Column}): string {
  return `${table.name}.${column.name}`
}

function isMark({name}: Column): boolean {
  return /^(?:is_)?(?:deleted|removed)(?:_(?:at|on|date|time))?$/.test(nameWords(name).join('_'))
}

function isInstant({type, nullable, default: value}: Column): boolean {
  const kind = type.kind === 'other' ? type.name : type.kind
  return nullable && value === null && /^(?:timestamp|date)/.test(kind)
}

/** "Restore from a backup" is about the whole database. */
function isWish(text: string): boolean {
  return /soft[- ]?delet|un-?delete|recycle bin|restor\w* (?:a |the |any )?delet/i.test(text) && !/backup/i.test(text)
}
