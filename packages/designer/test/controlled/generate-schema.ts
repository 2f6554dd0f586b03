import {
  newColumn,
  newForeignKey,
  newIndex,
  newModel,
  newTable,
  type Column,
  type ColumnType,
  type ForeignKey,
  type SchemaModel,
  type Table,
} from '@journeywright/schema'

/** A number from 0 to below `limit`, the same ones for the same seed. */
type Random = (limit: number) => number

const nouns =
  `account address article author has is each belongs order select user group table status news data series people
  child customer_account sales_order_line product_variant event_log price_history record sees keeps of kept_in contains
  media information box bus analysis criteria Person OrderDetails tbl_users x1 a very_long_name_of_a_table_that_says_far_too_much_here`.split(
    /\s+/,
  )
const attributes =
  `name title email number status type key value from to order user date created_at updated_at deleted_at
  is_active total_amount unit_price quantity rating notes first_name default unique optional has_children belongs_to one many
  two_words_name Mixed camelCase x1 code2_of_it in of year position`.split(/\s+/)
const types: readonly ColumnType[] = [
  {kind: 'text'},
  {kind: 'integer'},
  {kind: 'bigint'},
  {kind: 'boolean'},
  {kind: 'date'},
  {kind: 'timestamptz'},
  {kind: 'uuid'},
  {kind: 'jsonb'},
  {kind: 'double precision'},
  {kind: 'numeric', precision: 12, scale: 2},
  {kind: 'varchar', length: 80},
  {kind: 'char', length: 2},
  {kind: 'array', of: {kind: 'text'}},
  {kind: 'other', name: 'character varying'},
  {kind: 'other', name: 'timestamp(3) without time zone'},
]
const comments = ['', '', 'What it is. Or was; "so" it is said: see `docs`.', "It's told."]
const defaults = [null, null, '0', "'open'", 'now()', "'it''s'::text", 'true']

/** A schema with whatever makes names and links hard to say: reserved words, verbs, composite keys, many keys to one table. */
export function generateSchema(seed: number): SchemaModel {
  const random = generator(seed)
  const names = pickSome(nouns, 3 + random(10), random)
  const enums = random(2) === 0 ? [] : [{name: 'order_state', values: ['open', 'in progress', "it's", 'of', 'closed']}]
  const tables: Table[] = []
  for (const name of names) tables.push(makeTable(name, enums.length > 0, random))
  const linked = tables.map(table => link(table, tables, random))
  return newModel({
    name: 'generated',
    tables: linked,
    enums: enums.map(each => ({...each, namespace: 'public', comment: '', sources: []})),
  })
}

function makeTable(name: string, hasEnum: boolean, random: Random): Table {
  const names = pickSome(attributes, 1 + random(7), random)
  const columns = names.map((column, index) =>
    newColumn(column, hasEnum && index === 0 ? {kind: 'enum', name: 'order_state'} : pick(types, random), {
      nullable: random(3) === 0,
      default: pick(defaults, random),
      comment: pick(comments, random),
      classification: random(8) === 0 ? ['pii'] : [],
    }),
  )
  const {key, columns: all} = addKey(columns, random)
  const others = columns.filter(column => !key.includes(column.name)).map(column => column.name)
  const unique = pickSome(others, random(3), random)
  return newTable({
    name,
    comment: pick(comments, random),
    kind: random(5) === 0 ? 'lookup' : 'entity',
    columns: all,
    primaryKey: key.length === 0 ? null : {name: `${name}_pkey`, columns: key},
    uniques:
      unique.length === 0 ? [] : [{name: `${name}_u`, columns: unique, nullsDistinct: true, reason: '', sources: []}],
    checks: random(3) > 0 ? [] : [{name: `${name}_c`, expression: 'rating >= 1', reason: '', sources: []}],
    indexes: others[0] === undefined ? [] : [newIndex({name: `${name}_i`, columns: [others[0]]})],
    volume: random(4) === 0 ? {initialRows: 1000, growthPerYear: 200} : null,
    retention: random(6) === 0 ? '7 years' : null,
  })
}

function addKey(
  given: readonly Column[],
  random: Random,
): {readonly key: readonly string[]; readonly columns: readonly Column[]} {
  const required = (names: readonly string[]) =>
    given.map(column => (names.includes(column.name) ? {...column, nullable: false} : column))
  const names = given.map(({name}) => name)
  switch (random(5)) {
    case 0:
      return {key: [], columns: given}
    case 1: {
      const key = names.slice(0, 1)
      return {key, columns: required(key)}
    }
    case 2: {
      const key = names.slice(0, 2)
      return {key, columns: required(key)}
    }
    case 3:
      return {key: ['row_id'], columns: [...given, newColumn('row_id', 'uuid', {default: 'gen_random_uuid()'})]}
    default:
      return {key: ['id'], columns: [newColumn('id', 'bigint', {identity: 'always'}), ...given]}
  }
}

const actions = ['restrict', 'cascade', 'set null', 'no action'] as const

function link(table: Table, tables: readonly Table[], random: Random): Table {
  const columns: Column[] = [...table.columns]
  const foreignKeys: ForeignKey[] = []
  for (let count = random(4); count > 0; count--) {
    const target = pick(tables, random)
    const role = pick(['', 'first_', 'other_'], random)
    const isOptional = random(2) === 0
    const ends = target.primaryKey?.columns ?? []
    const made = ends.map(end => `${role}${target.name}_${end}`)
    if (ends.length === 0 || made.some(name => name.length > 63 || columns.some(column => column.name === name)))
      continue
    const endTypes = ends.flatMap(end => target.columns.filter(({name}) => name === end).map(({type}) => type))
    columns.push(...made.map((name, index) => newColumn(name, endTypes[index] ?? 'text', {nullable: isOptional})))
    foreignKeys.push({
      ...newForeignKey({
        name: `${table.name}_f${count}`,
        columns: made,
        table: target.name,
        onDelete: pick(actions, random),
      }),
      references: {table: target.name, columns: ends},
    })
  }
  return {...table, columns, foreignKeys}
}

function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[random(items.length)]
  if (item === undefined) throw new Error('Internal error: nothing to pick')
  return item
}

function pickSome(items: readonly string[], count: number, random: Random): readonly string[] {
  const picked = new Set<string>()
  while (picked.size < Math.min(count, items.length)) picked.add(pick(items, random))
  return [...picked]
}

/** mulberry32 */
function generator(seed: number): Random {
  let state = seed >>> 0
  return limit => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) % limit
  }
}
