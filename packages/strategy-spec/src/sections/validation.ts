import type {StrategyInput, Table} from '@journeywright/schema'
import {compareSchemas} from '../facts/compare-schemas.js'
import {codeBlock} from '../markdown/code.js'
import {qualifiedName, sqlLiteral} from '../markdown/sql-literal.js'
import {joinBlocks} from './section.js'

/** Queries that show after the migration that nothing is missing and nothing is lost, for the tables that it touches. */
export function validation({schema, base}: StrategyInput): string {
  const {added, changed} = compareSchemas(schema, base)
  const touched = [...added, ...changed.map(({table}) => table)]
  if (touched.length === 0) return ''
  const counted = changed.map(({table}) => table)
  return joinBlocks([
    'Each of these finds nothing when all is well.',
    codeBlock('sql', [missing(touched), ...(hasRules(touched) ? [unproven(touched)] : [])].join('\n\n')),
    ...(counted.length === 0 ? [] : ['Before and after, these are the same.', codeBlock('sql', counts(counted))]),
  ])
}

function missing(tables: readonly Table[]): string {
  const names = tables.map(table => `    (${sqlLiteral(qualifiedName(table))})`).join(',\n')
  return `-- Tables that are not there\nSELECT expected.name\nFROM (VALUES\n${names}\n  ) AS expected (name)\nWHERE to_regclass(expected.name) IS NULL;`
}

/** A rule that was added `NOT VALID`, or an index whose making was broken off, keeps nothing. */
function unproven(tables: readonly Table[]): string {
  const list = tables.map(table => `  to_regclass(${sqlLiteral(qualifiedName(table))})`).join(',\n')
  return [
    `-- Rules that existing rows were not checked against\nSELECT conrelid::regclass, conname\nFROM pg_constraint\nWHERE NOT convalidated AND conrelid IN (\n${list}\n);`,
    `-- Indexes that are not whole\nSELECT indexrelid::regclass\nFROM pg_index\nWHERE NOT indisvalid AND indrelid IN (\n${list}\n);`,
  ].join('\n\n')
}

function hasRules(tables: readonly Table[]): boolean {
  return tables.some(({checks, foreignKeys, indexes, uniques}) =>
    [checks, foreignKeys, indexes, uniques].some(parts => parts.length > 0),
  )
}

function counts(tables: readonly Table[]): string {
  return `${tables.map(table => `SELECT ${sqlLiteral(table.name)} AS "table", count(*) FROM ${qualifiedName(table)}`).join('\nUNION ALL\n')};`
}
