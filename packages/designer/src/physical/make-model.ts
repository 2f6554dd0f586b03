import {newTable, type FunctionalDependency, type SchemaModel, type Source, type Table} from '@journeywright/schema'
import type {Conventions} from '../conventions/conventions.js'
import type {Fact} from '../facts/fact.js'
import {hasTrait, type Wishes} from '../logical/add-traits.js'
import type {LogicalTable} from '../logical/logical-table.js'
import type {LogicalSchema} from '../logical/make-tables.js'
import type {DomainPack} from '../packs/domain-pack.js'
import {limitName} from '../words/limit-name.js'
import {addSearch} from './add-search.js'
import {askedPaths} from './asked-paths.js'
import {checkConstraints} from './check-constraints.js'
import {columnNames} from './column-names.js'
import {exclusionConstraints, exclusionExtension} from './exclusion-constraints.js'
import {makeIndexes, type ReadPath} from './make-indexes.js'
import {indexWords} from './index-words.js'
import {makeTriggers} from './make-triggers.js'
import {partitionTable} from './partition-table.js'
import {readPaths} from './read-paths.js'
import {tenantPolicies} from './tenant-policy.js'
import {uniqueConstraints} from './unique-constraints.js'

interface ModelInput {
  readonly name: string
  readonly logical: LogicalSchema
  readonly packs: readonly DomainPack[]
  readonly facts: readonly Fact[]
  readonly wishes: Wishes
  readonly conventions: Conventions
}

/** Logical tables to the model of a PostgreSQL database: constraints, indexes, triggers and the functions that they call. */
export function makeModel({name, logical, packs, facts, wishes, conventions}: ModelInput): SchemaModel {
  const {tables, enums} = logical
  const asked = askedPaths(tables, facts)
  const paths = readPaths(
    tables,
    packs,
    asked.filter(({searched}) => searched.length === 0),
  )
  const isAudited = wishes.audited.length > 0 || conventions.audit.value === 'all'
  const {triggers, functions} = makeTriggers(tables, isAudited)
  const made = tables.map(table => {
    const physical = makeTable(table, paths.get(table.name) ?? [], conventions)
    const searchable = addSearch({...physical, triggers: triggers.get(table.name) ?? []}, table, wishes.searchable)
    return indexWords(
      searchable,
      asked.filter(path => path.table === table.name),
    )
  })
  const isUsed = conventions.enums.value === 'enum types'
  return {
    formatVersion: '1',
    name,
    dialect: 'postgresql',
    tables: made.map(table => partitionTable(table, made)),
    enums: isUsed ? enums.enums : [],
    functions,
    roles: [],
    extensions: made.some(({exclusions = []}) => exclusions.length > 0) ? [exclusionExtension] : [],
    accessPatterns: [...paths.values()].flat().map(({pattern}) => pattern),
    unmodelled: [],
  }
}

function makeTable(table: LogicalTable, paths: readonly ReadPath[], conventions: Conventions): Table {
  const {uniques, indexes} = uniqueConstraints(table)
  const exclusions = exclusionConstraints(table)
  const columns = table.keyColumns.map(({name}) => name)
  const isUnique = (wanted: readonly string[]) =>
    [columns, ...uniques.map(unique => unique.columns)].some(names => names.join() === wanted.join())
  return newTable({
    name: table.name,
    comment: table.entity.comment,
    kind: kindOf(table),
    area: table.entity.area,
    columns: table.columns,
    primaryKey: {name: limitName(`pk_${table.name}`), columns},
    uniques,
    checks: checkConstraints(table, conventions),
    ...(exclusions.length > 0 ? {exclusions} : {}),
    foreignKeys: table.linkColumns.map(({foreignKey}) => ({
      ...foreignKey,
      cardinality: isUnique(foreignKey.columns) ? 'one-to-one' : 'many-to-one',
    })),
    indexes: makeIndexes(table, paths, uniques, indexes),
    policies: tenantPolicies(table),
    functionalDependencies: table.entity.dependencies.map(rule => toDependency(table, rule)),
    volume: table.entity.volume,
    retention: table.entity.retention?.time ?? null,
    sources: table.entity.sources,
  })
}

function kindOf({entity}: LogicalTable): Table['kind'] {
  if (hasTrait(entity, 'associative')) return 'associative'
  if (hasTrait(entity, 'history')) return 'history'
  if (hasTrait(entity, 'lookup')) return 'lookup'
  return ['event', 'append_only', 'audit_sink'].some(trait => hasTrait(entity, trait)) ? 'event' : 'entity'
}

function toDependency(table: LogicalTable, rule: LogicalTable['entity']['dependencies'][number]): FunctionalDependency {
  const names = (members: readonly string[]) => members.flatMap(member => columnNames(table, member))
  const source: Source = rule.sources[0] ?? {authority: 'inferred', text: 'A key determines its row.'}
  return {determinant: names(rule.determinant), dependent: names(rule.dependent), source}
}
