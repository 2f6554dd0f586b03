import {countOf} from '../facts/count-of.js'
import type {SpecificationResults} from './results-of.js'

/** What is in the document, and what is to be done with it. */
export function sayCreated(results: SpecificationResults): string {
  const {database_schema_path: path, version, sections, validation_status: status} = results
  return [
    '**DATABASE SCHEMA CREATED**',
    '',
    `**File:** ${path} (version ${version})`,
    `**Sections:** ${sections.join(', ')}`,
    `**Status:** Complete; ${sayStatus(status)}`,
    `**Tables:** ${sayTables(results)}`,
    `**Migrations:** ${sayMigrations(results)}`,
    `**Performance:** ${sayPerformance(results)}`,
    '',
    '**Next Steps:**',
    ...nextSteps(results).map(step => `- ${step}`),
  ].join('\n')
}

function sayStatus({status, judge, proved, of}: SpecificationResults['validation_status']): string {
  if (status !== 'checked') return `${proved} of ${of} proved on ${judge}`
  return judge === null ? 'read back, not proved on a server' : `read back; executed on ${judge}`
}

function sayTables({table_specifications: tables, relationship_mappings: relationships}: SpecificationResults): string {
  const added = tables.filter(({isNew}) => isNew).length
  const columns = tables.reduce((sum, table) => sum + table.columns.length, 0)
  const parts = [
    countOf(columns, 'column'),
    ...(relationships.length > 0 ? [countOf(relationships.length, 'relationship')] : []),
  ]
  return `${added} new of ${tables.length}, with ${parts.join(' and ')}`
}

function sayMigrations({migration_procedures: migrations}: SpecificationResults): string {
  if (migrations.length === 0) return 'none'
  return `${migrations.map(({name}) => name).join(', ')}, forward and back, with validation queries`
}

function sayPerformance({performance_optimizations: {indexes, queries, targets}}: SpecificationResults): string {
  const parts = [
    ...(indexes.length > 0 ? [`${countOf(indexes.length, 'index', 'indexes')} with reasons`] : ['no index needed']),
    ...(queries.length > 0 ? [`${countOf(queries.length, 'query pattern')} with what serves them`] : []),
    ...(targets.length > 0 ? [countOf(targets.length, 'target')] : []),
  ]
  return parts.join(', ')
}

function nextSteps(results: SpecificationResults): readonly string[] {
  const {database_schema_path: path, migration_procedures: migrations, validation_status} = results
  const names = migrations.map(({name}) => name).join(', ')
  const {openQuestions} = validation_status
  return [
    `Review ${path} for business rules that are wrong or missing${openQuestions > 0 ? `, and its ${countOf(openQuestions, 'assumption or open question', 'assumptions and open questions')}` : ''}.`,
    `Have whoever runs the database agree to ${names === '' ? 'the schema' : `${names}: what it locks, what going back loses`}.`,
    `Build from ${path}; remarks go between its keep marks.`,
    names === ''
      ? 'Compare a development database with it before production.'
      : 'Apply and roll back in development, and run the validation queries, before production.',
  ]
}
