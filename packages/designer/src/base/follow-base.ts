import {detectConventions, type SchemaModel, type Source} from '@journeywright/schema'
import type {Choice, Conventions} from '../conventions/conventions.js'

/** How the tables that are there are written counts where nobody has said otherwise. */
export function followBase(house: Conventions, base: SchemaModel): Conventions {
  const {tableNumber, keyName} = detectConventions(base)
  const {columns, types} = keysOf(base)
  const choose = <Value>(own: Choice<Value>, value: Value | null, text: string): Choice<Value> =>
    value === null || !isDefault(own.source) ? own : {value, source: {authority: 'convention', text, from: base.name}}
  const typeText = `Keys are ${types} there: ${columns} tables have such a key.`
  return {
    ...house,
    keys: choose(house.keys, types, typeText),
    keyNames: choose(house.keyNames, keyName?.value ?? null, `Keys are called as in ${keyName?.kept} tables there.`),
    tableNames: choose(house.tableNames, tableNumber?.value ?? null, `Table names are ${tableNumber?.value} there.`),
    // What most tables carry is copied column by column; nothing is added that they don't have.
    timestamps: choose(house.timestamps, 'none', 'New tables carry what most tables there carry.'),
    money: choose(house.money, moneyOf(base), 'Amounts of money have the precision that they have there.'),
    enums: choose(house.enums, enumsOf(base), 'Closed lists of values are kept as they are there.'),
  }
}

function isDefault(source: Source): boolean {
  return source.authority === 'convention' && source.from === 'house default'
}

/** The type that most surrogate keys have. */
function keysOf({tables}: SchemaModel): {
  readonly columns: number
  readonly types: Conventions['keys']['value'] | null
} {
  const counts = {identity: 0, integer: 0, uuid: 0}
  for (const {primaryKey, columns, foreignKeys} of tables) {
    const [only, ...more] = primaryKey?.columns ?? []
    const column = columns.find(({name}) => name === only)
    if (!column || more.length > 0 || foreignKeys.some(key => key.columns.includes(column.name))) continue
    if (column.type.kind === 'uuid') counts.uuid++
    else if (column.type.kind === 'bigint') counts.identity++
    else if (column.type.kind === 'integer' || column.type.kind === 'smallint') counts.integer++
  }
  const found = (['identity', 'integer', 'uuid'] as const).toSorted((a, b) => counts[b] - counts[a])[0]
  return found === undefined || counts[found] === 0 ? {columns: 0, types: null} : {columns: counts[found], types: found}
}

const amounts = /price|amount|total|cost|fee|balance|payment/i

function moneyOf({tables}: SchemaModel): Conventions['money']['value'] | null {
  const types = tables.flatMap(({columns}) =>
    columns.flatMap(({name, type}) => (amounts.test(name) && type.kind === 'numeric' && type.scale > 0 ? [type] : [])),
  )
  const same = (type: (typeof types)[number]) =>
    types.filter(({precision, scale}) => precision === type.precision && scale === type.scale).length
  const [first] = types.toSorted((a, b) => same(b) - same(a))
  return first ? {precision: first.precision, scale: first.scale} : null
}

function enumsOf({tables, enums}: SchemaModel): Conventions['enums']['value'] | null {
  if (enums.length > 0) return 'enum types'
  const lists = tables.flatMap(({checks}) => checks.filter(({expression}) => /\bIN \(|= ANY/i.test(expression)))
  return lists.length > 0 ? 'checks' : null
}
