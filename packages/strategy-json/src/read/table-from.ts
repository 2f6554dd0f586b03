import type {Problem} from '@journeywright/problems'
import {newTable, type Column, type Index, type Policy, type Table, type Trigger} from '@journeywright/schema'
import type {ColumnEntry, EntityFile, IndexEntry, PolicyEntry, TriggerEntry} from '../format.js'
import {unknownType} from '../problems.js'
import {foreignKeysFrom} from './foreign-keys-from.js'
import {namedAsModel} from './named-as-model.js'
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
    indexes: indexes.indexes.map(indexFrom),
    policies: (entity.security.policies ?? []).map(policyFrom),
    triggers: (entity.triggers ?? []).map(triggerFrom),
    ...optionalFrom(entity),
    functionalDependencies: entity.functional_dependencies ?? [],
    ...scalabilityFrom(entity),
    sources: entity.sources ?? [],
  })
  return {table, problems: [...typeProblems(files), ...keys.problems]}
}

function indexFrom({nulls_distinct: nullsDistinct, ...index}: IndexEntry): Index {
  const nulls = nullsDistinct === undefined ? {} : {nullsDistinct}
  return {...unexplained, where: null, include: [], serves: [], ...index, ...nulls}
}

function triggerFrom({name, timing, events, function: called, reason = '', ...optional}: TriggerEntry): Trigger {
  return {name, timing, events, function: called, reason, ...namedAsModel(optional)}
}

function optionalFrom(entity: EntityFile): Partial<Table> {
  const {partition_of, inherits, unlogged, storage, denormalised, exclusion_constraints: exclusions, security} = entity
  const {row_security} = security
  const given = {
    partition_of,
    inherits,
    unlogged,
    storage,
    row_security,
    denormalised: denormalised?.map(each => ({...unexplained, ...each})),
    exclusions: exclusions?.map(each => ({...unexplained, ...each})),
  }
  return namedAsModel(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)))
}

const unexplained = {reason: '', sources: []}

function columnFrom(column: ColumnEntry, entity: EntityFile): readonly Column[] {
  const type = readType(column, entity)
  if (!type) return []
  const {name, nullable, identity = null, generated = null, classification = [], sources = []} = column
  const comment = column.description ?? ''
  return [
    {
      name,
      type,
      nullable,
      default: column.default ?? null,
      identity,
      generated,
      ...columnOptions(column),
      comment,
      classification,
      sources,
    },
  ]
}

function columnOptions({virtual, identity_options, collation}: ColumnEntry) {
  const given = Object.entries({virtual, identity_options, collation}).filter(([, value]) => value !== undefined)
  return namedAsModel(Object.fromEntries(given))
}

function typeProblems({entity, at}: TableFiles): readonly Problem[] {
  return entity.columns.flatMap((column, index) =>
    readType(column, entity) ? [] : [unknownType(column.type, at.entity(`/columns/${index}/type`))],
  )
}

function constraintsFrom({unique_constraints: uniques = [], check_constraints: checks = []}: EntityFile) {
  return {
    uniques: uniques.map(({nulls_distinct: nullsDistinct, ...unique}) => ({...unexplained, ...unique, nullsDistinct})),
    checks: checks.map(({name, expression, reason = '', sources = [], ...rest}) => ({
      name,
      expression,
      ...namedAsModel(rest),
      reason,
      sources,
    })),
  }
}

function policyFrom({name, command, using, with_check: withCheck, reason = '', ...rest}: PolicyEntry): Policy {
  return {name, command, ...rest, using: using ?? null, withCheck: withCheck ?? null, reason}
}

function scalabilityFrom({scalability: {volume, partitioning, retention} = {}}: EntityFile) {
  return {
    volume: volume ? {initialRows: volume.initial_rows, growthPerYear: volume.growth_per_year} : null,
    partitioning: partitioning ? {reason: '', ...partitioning} : null,
    retention: retention ?? null,
  }
}
