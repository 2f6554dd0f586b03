import {
  newColumn,
  newForeignKey,
  newIndex,
  newTable,
  type ColumnType,
  type SchemaModel,
  type Table,
} from '@journeywright/schema'
import * as fastCheck from 'fast-check'

const wild = fastCheck.string({unit: 'binary', minLength: 1, maxLength: 12}).map(text => text.replaceAll('\0', '¤'))
const reserved = fastCheck.constantFrom(
  'user',
  'order',
  'table',
  'Group',
  'position',
  'a"b',
  "it's",
  '--',
  ';',
  '$$',
  '漢',
)
const name = fastCheck.oneof(reserved, wild).filter(text => !/^\(.*\)$/s.test(text))

const type: fastCheck.Arbitrary<ColumnType> = fastCheck.oneof(
  fastCheck.constantFrom('text', 'bigint', 'timestamptz', 'double precision', 'jsonb').map(kind => ({kind})),
  fastCheck.constant({kind: 'numeric', precision: 9, scale: 2} as const),
  fastCheck.constant({kind: 'enum', name: 'some enum'} as const),
  fastCheck.constant({kind: 'array', of: {kind: 'enum', name: 'some enum'}} as const),
)

const columns = fastCheck
  .uniqueArray(fastCheck.record({name, type, nullable: fastCheck.boolean(), comment: wild}), {
    selector: column => column.name,
    minLength: 1,
    maxLength: 4,
  })
  .map(all => all.filter(column => column.name !== 'id').map(column => newColumn(column.name, column.type, column)))

interface Draft {
  readonly name: string
  readonly columns: Table['columns']
  readonly targets: readonly number[]
  readonly comment: string
}

const draft: fastCheck.Arbitrary<Draft> = fastCheck.record({
  name,
  columns,
  targets: fastCheck.array(fastCheck.nat(4), {maxLength: 3}),
  comment: wild,
})

const values = fastCheck.uniqueArray(wild, {minLength: 1, maxLength: 3})

/** Any model that keeps the rules: wild names and texts, circles of references, no two names alike where it matters. */
export const arbitraryModel: fastCheck.Arbitrary<SchemaModel> = fastCheck
  .record({
    name: wild,
    values,
    drafts: fastCheck.uniqueArray(draft, {selector: each => each.name, maxLength: 5}),
  })
  .map(({name: title, values: labels, drafts}) => ({
    formatVersion: '1',
    name: title,
    dialect: 'postgresql',
    tables: drafts.map((each, position) => finish(each, position, drafts)),
    enums: [{name: 'some enum', namespace: 'public', values: labels, comment: title, sources: []}],
    functions: [],
    roles: [],
    extensions: [],
    accessPatterns: [],
    unmodelled: [],
  }))

function finish({name: table, columns: own, targets, comment}: Draft, position: number, all: readonly Draft[]): Table {
  const references = targets.flatMap((target, at) => {
    const found = all[target]
    return found ? [{table: found.name, column: `reference ${at}`, at}] : []
  })
  return newTable({
    name: table,
    comment,
    columns: [
      newColumn('id', 'bigint', {identity: 'always'}),
      ...own,
      ...references.map(({column}) => newColumn(column, 'bigint', {nullable: true})),
    ],
    primaryKey: {name: `pk ${position}`, columns: ['id']},
    foreignKeys: references.map(({table: target, column, at}) =>
      newForeignKey({name: `fk ${at}`, columns: [column], table: target, onDelete: 'set null', reason: comment}),
    ),
    indexes: references.map(({column, at}) =>
      newIndex({name: `idx ${position} ${at}`, columns: [column], reason: comment}),
    ),
  })
}
