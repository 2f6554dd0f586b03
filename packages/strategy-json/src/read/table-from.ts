import type {Problem} from '@journeywright/problems'
import {newTable, type Column, type Policy, type Table} from '@journeywright/schema'
import type {ColumnEntry, EntityFile, PolicyEntry} from '../format.js'
import {unknownType} from '../problems.js'
import {foreignKeysFrom} from './foreign-keys-from.js'
import {readType} from './read-type.js'
import type {TableFiles} from './table-files.js'

/** The table of the model that three files describe. */
export function tableFrom(
  files: TableFiles,
  all: readonly TableFiles[],
): {readonly table: Table; readonly problems: readonly Problem[]} {
  const {entity, indexes} = files
  const keys = foreignKeysFrom(files, all)
  const table = newTable({
    name: entity.table,
    namespace: entity.namespace,
    comment: entity.description ?? '',
    kind: entity.kind,
    area: entity.area ?? '',
    columns: entity.columns.flatMap(column => columnFrom(column, entity)),
    primaryKey: entity.primary_key ?? null,
    ...constraintsFrom(entity),
    foreignKeys: keys.foreignKeys,
    indexes: indexes.indexes.map(index => ({...unexplained, where: null, include: [], serves: [], ...index})),
    policies: (entity.security.policies ?? []).map(policyFrom),
    triggers: (entity.triggers ?? []).map(trigger => ({reason: '', ...trigger})),
    functionalDependencies: entity.functional_dependencies ?? [],
    ...scalabilityFrom(entity),
    sources: entity.sources ?? [],
  })
  return {table, problems: [...typeProblems(files), ...keys.problems]}
}

const unexplained = {reason: '', sources: []}

function columnFrom(column: ColumnEntry, {enums = []}: EntityFile): readonly Column[] {
  const type = readType(column.type, enums)
  if (!type) return []
  const {name, nullable, identity = null, generated = null, classification = [], sources = []} = column
  const comment = column.description ?? ''
  return [
    {name, type, nullable, default: column.default ?? null, identity, generated, comment, classification, sources},
  ]
}

function typeProblems({entity, at}: TableFiles): readonly Problem[] {
  return entity.columns.flatMap(({type}, index) =>
    readType(type, entity.enums ?? []) ? [] : [unknownType(type, at.entity(`/columns/${index}/type`))],
  )
}

function constraintsFrom({unique_constraints: uniques = [], check_constraints: checks = []}: EntityFile) {
  return {
    uniques: uniques.map(({nulls_distinct: nullsDistinct, ...unique}) => ({...unexplained, ...unique, nullsDistinct})),
    checks: checks.map(check => ({...unexplained, ...check})),
  }
}

function policyFrom({name, command, using, with_check: withCheck, reason = ''}: PolicyEntry): Policy {
  return {name, command, using: using ?? null, withCheck: withCheck ?? null, reason}
}

function scalabilityFrom({scalability: {volume, partitioning, retention} = {}}: EntityFile) {
  return {
    volume: volume ? {initialRows: volume.initial_rows, growthPerYear: volume.growth_per_year} : null,
    partitioning: partitioning ? {reason: '', ...partitioning} : null,
    retention: retention ?? null,
  }
}
