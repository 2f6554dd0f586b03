import {compareText} from '@journeywright/problems'
import {namedTypes} from '../lookup/named-types.js'
import type {ColumnType, CompositeType, Domain, SchemaModel, SqlFunction, Table, View} from '../model.js'
import {createComposite} from '../operations/types/create-composite.js'
import {createDomain} from '../operations/types/create-domain.js'
import {createEnum} from '../operations/types/create-enum.js'
import {createFunction} from '../operations/objects/create-function.js'
import {createPartition} from '../operations/tables/create-partition.js'
import {createSequence} from '../operations/objects/create-sequence.js'
import {createTable} from '../operations/tables/create-table.js'
import {createView} from '../operations/objects/create-view.js'
import {printType} from '../sql/print/print-type.js'
import type {Creation, Need} from './creation.js'
import {lookedUp} from './looked-up.js'

/** Everything that is made on its own, in the order that reads best: types, functions, tables as the model has them, views. */
export function listCreations(model: SchemaModel): readonly Creation[] {
  const {enums, sequences = [], domains = [], composites = [], functions, views = []} = model
  return [
    ...[...enums].sort(byName).map(each => ({...creation('type', each, [createEnum(each)]), isFirst: true as const})),
    ...[...sequences]
      .sort(byName)
      .map(each => ({...creation('sequence', each, [createSequence(each)]), isFirst: true as const})),
    ...[...domains].sort(byName).map(each => domainCreation(each, model)),
    ...[...composites].sort(byName).map(each => compositeCreation(each, model)),
    ...[...functions].sort(byName).map(functionCreation),
    ...model.tables.map(each => tableCreation(each, model)),
    ...[...views].sort(byName).map(viewCreation),
  ]
}

function creation(
  kind: Creation['kind'],
  {namespace, name}: Pick<Creation, 'namespace' | 'name'>,
  operations: Creation['operations'],
  needs: readonly Need[] = [],
): Creation {
  return {kind, namespace, name, operations, needs}
}

function domainCreation(domain: Domain, model: SchemaModel): Creation {
  const {type, default: value, checks} = domain
  const sql = [value ?? '', ...checks.map(({expression}) => expression)]
  return creation('type', domain, [createDomain(domain, model)], [typesNeeded([type], model), functionsNeeded(sql)])
}

function compositeCreation(composite: CompositeType, model: SchemaModel): Creation {
  const types = composite.attributes.map(({type}) => type)
  return creation('type', composite, [createComposite(composite, model)], [typesNeeded(types, model)])
}

function functionCreation(given: SqlFunction): Creation {
  const need: Need = {sql: given.definition, of: ['type', 'function', 'table', 'view']}
  const needs: readonly Need[] = [given.kind === 'aggregate' ? {...need, namesFunctions: true} : need]
  return {...creation('function', given, [createFunction(given)], needs), body: lookedUp(given.definition)}
}

function tableCreation(table: Table, model: SchemaModel): Creation {
  const {columns, partitioning} = table
  const isSplitHere = partitioning !== null && partitioning.partitions === undefined
  const operations = isSplitHere ? [createTable(table, model), createPartition(table)] : [createTable(table, model)]
  const types = columns.map(({type}) => type)
  return creation('table', table, operations, [typesNeeded(types, model), functionsNeeded(expressionsOf(table))])
}

function expressionsOf({columns, checks, exclusions = [], partitioning}: Table): readonly string[] {
  const found = [...(partitioning?.columns ?? [])]
  for (const {default: value, generated} of columns) {
    if (value !== null) found.push(value)
    if (generated !== null) found.push(generated)
  }
  for (const {expression} of checks) found.push(expression)
  for (const {definition} of exclusions) found.push(definition)
  return found
}

function viewCreation(view: View): Creation {
  return creation('view', view, [createView(view)], [{sql: view.query, of: ['type', 'function', 'table', 'view']}])
}

/** Only types of the model's own and those that it doesn't know can name anything that it makes. */
function typesNeeded(types: readonly ColumnType[], model: SchemaModel): Need {
  const made = types.filter(isMade)
  const known = made.length > 0 ? namedTypes(model) : []
  const own = new Set(made.map(type => printType(type, known)))
  return {sql: [...own].join(', '), of: ['type', 'table', 'view']}
}

function isMade(type: ColumnType): boolean {
  return type.kind === 'array' ? isMade(type.of) : ['domain', 'composite', 'other'].includes(type.kind)
}

/** A call has a parenthesis, and a cast a colon or one. */
function functionsNeeded(expressions: readonly string[]): Need {
  return {sql: expressions.filter(each => /[(:]/.test(each)).join(', '), of: ['type', 'function']}
}

function byName(a: {readonly name: string}, b: {readonly name: string}): number {
  return compareText(a.name, b.name)
}
