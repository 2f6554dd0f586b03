import type {ColumnType, Domain, Index, SchemaModel, Table, Trigger, View} from '../model.js'
import {isExpression} from './is-expression.js'

/** A piece of SQL that is printed as it stands. */
export interface Expression {
  /** In words, with what it's of: "check `chk_total` of `orders`". */
  readonly label: string
  readonly sql: string
  /** True where commas may stand between several pieces. */
  readonly isList: boolean
}

/** Every piece of SQL in a model but functions, which are whole statements. */
export function listExpressions(model: SchemaModel): readonly Expression[] {
  const {tables, domains = [], composites = [], sequences = [], views = [], grants = [], withheld = []} = model
  return [
    ...tables.flatMap(listOfTable),
    ...domains.flatMap(listOfDomain),
    ...composites.flatMap(({name, attributes}) =>
      attributes.flatMap(each => [
        ...typeIn(`attribute \`${each.name}\` of \`${name}\``, each.type),
        ...one(`the collation of attribute \`${each.name}\` of \`${name}\``, each.collation),
      ]),
    ),
    ...sequences.flatMap(({name, start, increment, minimum, maximum, cache}) =>
      [start, increment, minimum, maximum, cache].flatMap(each => one(`a number of sequence \`${name}\``, each)),
    ),
    ...views.flatMap(listOfView),
    ...grants.flatMap(({target, to}) => list(`a grant to \`${to}\``, target)),
    ...withheld.flatMap(({target}) => list('a privilege that everyone loses', target)),
  ]
}

function listOfTable(table: Table): readonly Expression[] {
  const {name, columns, checks, exclusions = [], partitioning, partitionOf, inherits = [], storage = []} = table
  const of = `of \`${name}\``
  return [
    ...columns.flatMap(each => [
      ...one(`the default of column \`${each.name}\` ${of}`, each.default),
      ...one(`generated column \`${each.name}\` ${of}`, each.generated),
      ...typeIn(`column \`${each.name}\` ${of}`, each.type),
      ...one(`the collation of column \`${each.name}\` ${of}`, each.collation),
      ...list(`the identity of column \`${each.name}\` ${of}`, each.identityOptions),
    ]),
    ...checks.flatMap(each => one(`check \`${each.name}\` ${of}`, each.expression)),
    ...exclusions.flatMap(each => list(`exclusion constraint \`${each.name}\` ${of}`, each.definition)),
    ...table.indexes.flatMap(each => listOfIndex(each, of)),
    ...table.triggers.flatMap(each => listOfTrigger(each, of)),
    ...table.policies.flatMap(({name: policy, using, withCheck}) => [
      ...one(`policy \`${policy}\` ${of}`, using),
      ...one(`policy \`${policy}\` ${of}`, withCheck),
    ]),
    ...(partitioning?.columns ?? []).filter(isExpression).flatMap(each => one(`the partitioning ${of}`, each)),
    ...list(`the bound ${of}`, partitionOf?.bound),
    ...inherits.flatMap(each => one(`the inheritance ${of}`, each)),
    ...storage.flatMap(each => one(`the storage ${of}`, each)),
  ]
}

function listOfIndex({name, columns, where, storage = []}: Index, of: string): readonly Expression[] {
  return [
    ...columns.flatMap(column => [
      ...one(`index \`${name}\` ${of}`, isExpression(column.name) ? column.name : null),
      ...one(`an operator class of index \`${name}\` ${of}`, column.opclass),
      ...one(`a collation of index \`${name}\` ${of}`, column.collation),
    ]),
    ...one(`the predicate of index \`${name}\` ${of}`, where),
    ...storage.flatMap(each => one(`the storage of index \`${name}\` ${of}`, each)),
  ]
}

function listOfTrigger({name, when}: Trigger, of: string): readonly Expression[] {
  return one(`trigger \`${name}\` ${of}`, when)
}

function listOfDomain({name, type, default: value, collation, checks}: Domain): readonly Expression[] {
  return [
    ...typeIn(`domain \`${name}\``, type),
    ...one(`the default of domain \`${name}\``, value),
    ...one(`the collation of domain \`${name}\``, collation),
    ...checks.flatMap(check => one(`check \`${check.name}\` of domain \`${name}\``, check.expression)),
  ]
}

function listOfView({name, query, options = [], indexes = [], triggers = []}: View): readonly Expression[] {
  const of = `of \`${name}\``
  return [
    ...list(`the query ${of}`, query),
    ...options.flatMap(each => one(`the options ${of}`, each)),
    ...indexes.flatMap(each => listOfIndex(each, of)),
    ...triggers.flatMap(each => listOfTrigger(each, of)),
  ]
}

function typeIn(what: string, type: ColumnType): readonly Expression[] {
  if (type.kind === 'array') return typeIn(what, type.of)
  return type.kind === 'other' ? one(`the type of ${what}`, type.name) : []
}

function one(label: string, sql: string | null | undefined): readonly Expression[] {
  return sql === null || sql === undefined ? [] : [{label, sql, isList: false}]
}

function list(label: string, sql: string | undefined): readonly Expression[] {
  return sql === undefined ? [] : [{label, sql, isList: true}]
}
