import type {Column} from '@journeywright/schema'
import {countFinding} from '../count-finding.js'
import type {QualityLine} from '../quality-line.js'
import type {SchemaSubject} from '../schema-subject.js'

export const documentation: QualityLine<SchemaSubject> = {
  id: 'documentation',
  title: 'Tables and columns that need words have them',
  expected: 'a comment',
  fix: 'Say in a sentence what a row of the table, or a value of the column, is.',
  looksAt:
    'A comment on each table, and on each column that its name and type do not explain: JSON, arrays, composites, enumerated and special types, computed columns, personal or secret data.',
  notApplicable: 'Nothing new is there to be described.',
  check({tables, columns}) {
    const complex = columns.filter(({column}) => isComplex(column))
    const wrong = [
      ...tables.filter(({comment}) => isEmpty(comment)).map(({name}) => `table \`${name}\` without comment`),
      ...complex
        .filter(({column}) => isEmpty(column.comment))
        .map(({table, column}) => `column \`${table.name}.${column.name}\` without comment`),
    ]
    const said = columns.filter(({column}) => !isEmpty(column.comment)).length
    return countFinding({
      total: tables.length + complex.length,
      what: `are described (${tables.length} tables, ${complex.length} columns that need it)`,
      wrong,
      notes: [`${said} of all ${columns.length} columns have a comment`],
    })
  },
}

const telling: readonly string[] = [
  'enum',
  'json',
  'jsonb',
  'array',
  'composite',
  'domain',
  'other',
  'bytea',
  'tsvector',
  'interval',
]

function isComplex({type, generated, classification}: Column): boolean {
  return telling.includes(type.kind) || generated !== null || classification.length > 0
}

function isEmpty(comment: string): boolean {
  return comment.trim() === ''
}
