import type {ColumnType, SchemaModel, Table} from '@journeywright/schema'

/** The model without what speaks of things that it no longer has. */
export function keepValid(model: SchemaModel): SchemaModel {
  const types = new Set([...model.enums, ...(model.domains ?? [])].map(({name}) => name))
  const functions = new Set(model.functions.map(({name}) => name))
  const known = model.tables.map(table => keepColumns(table, types, functions))
  const tables = known.map(table => keepKeys(table, known))
  const relations = new Map(tables.map(({name, columns}) => [name, new Set(columns.map(each => each.name))]))
  return {
    ...model,
    tables,
    views: (model.views ?? []).filter(({query}) => {
      const [, of] = /FROM public\."([^"]+)"/.exec(query) ?? []
      const columns = relations.get(of ?? '')
      return columns !== undefined && namesIn(query).every(name => name === of || columns.has(name))
    }),
    sequences: (model.sequences ?? []).filter(
      ({ownedBy}) => ownedBy === undefined || relations.get(ownedBy.table)?.has(ownedBy.column),
    ),
    grants: (model.grants ?? []).filter(({target}) => relations.has(/^public\."?([^"]+)"?$/.exec(target)?.[1] ?? '')),
  }
}

/** All names in the SQL that is generated are quoted. */
function namesIn(sql: string): readonly string[] {
  return [...sql.matchAll(/"([^"]+)"/g)].map(([, name = '']) => name)
}

function keepColumns(table: Table, types: ReadonlySet<string>, functions: ReadonlySet<string>): Table {
  const isKnown = (type: ColumnType): boolean => {
    if (type.kind === 'array') return isKnown(type.of)
    return type.kind !== 'enum' && type.kind !== 'domain' ? true : types.has(type.name)
  }
  const columns = table.columns.filter(({type}) => isKnown(type))
  const names = new Set(columns.map(({name}) => name))
  const has = (sql: string | null) => sql === null || namesIn(sql).every(name => names.has(name))
  const all = (wanted: readonly string[]) => wanted.every(name => names.has(name))
  return {
    ...table,
    columns: columns.filter(({generated}) => has(generated)),
    uniques: table.uniques.filter(each => all(each.columns)),
    checks: table.checks.filter(({expression}) => has(expression)),
    indexes: table.indexes.filter(index => all(index.columns.map(({name}) => name)) && has(index.where)),
    policies: table.policies.filter(({using, withCheck}) => has(using) && has(withCheck)),
    triggers: table.triggers.filter(trigger => functions.has(trigger.function) && all(trigger.updateOf ?? [])),
    foreignKeys: table.foreignKeys.filter(key => all(key.columns)),
  }
}

function keepKeys(table: Table, all: readonly Table[]): Table {
  const typeOf = (of: Table | undefined, name = '') =>
    JSON.stringify(of?.columns.find(column => column.name === name)?.type)
  return {
    ...table,
    foreignKeys: table.foreignKeys.filter(({columns, references}) => {
      const target = all.find(({name}) => name === references.table)
      return target?.primaryKey && typeOf(target, references.columns[0]) === typeOf(table, columns[0])
    }),
  }
}
