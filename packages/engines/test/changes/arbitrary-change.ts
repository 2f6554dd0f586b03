import {
  newColumn,
  newForeignKey,
  newIndex,
  newTable,
  type Rename,
  type SchemaModel,
  type Table,
} from '@journeywright/schema'
import * as fastCheck from 'fast-check'
import {emptyModel} from '../example.js'
import {keepValid} from './keep-valid.js'
import type {Draft, Mutation} from './draft.js'
import {mutations} from './mutations.js'

/** A schema, what becomes of it, and what only people know of the change. */
export interface ArbitraryChange {
  readonly from: SchemaModel
  readonly to: SchemaModel
  readonly renames: readonly Rename[]
  readonly backfills: Readonly<Record<string, string>>
  /** What was done, in order: a failure that is shrunk reads as a sentence. */
  readonly steps: readonly string[]
}

const tableNames = ['users', 'order', 'Line items', 'stock']
const columnNames = ['email', 'age', 'total', 'Note', 'kind', 'at', 'user', 'tags', 'code']

const column = fastCheck.record({
  name: fastCheck.constantFrom(...columnNames),
  type: fastCheck.constantFrom('text', 'short', 'integer', 'money', 'enum', 'timestamptz', 'jsonb', 'list', 'domain'),
  nullable: fastCheck.boolean(),
})

const table = fastCheck.record({
  name: fastCheck.constantFrom(...tableNames),
  key: fastCheck.constantFrom('identity', 'uuid', 'serial'),
  columns: fastCheck.uniqueArray(column, {selector: ({name}) => name, minLength: 1, maxLength: 4}),
  target: fastCheck.option(fastCheck.nat(3)),
  isUnique: fastCheck.boolean(),
  isChecked: fastCheck.boolean(),
  isIndexed: fastCheck.boolean(),
})

type TableDraft = typeof table extends fastCheck.Arbitrary<infer Given> ? Given : never

const tables = fastCheck.uniqueArray(table, {selector: ({name}) => name, minLength: 1, maxLength: 3})

const mutation: fastCheck.Arbitrary<Mutation> = fastCheck.record({
  kind: fastCheck.constantFrom(...mutations.keys()),
  a: fastCheck.nat(20),
  b: fastCheck.nat(20),
})

export const arbitraryChange: fastCheck.Arbitrary<ArbitraryChange> = fastCheck
  .record({
    tables,
    before: fastCheck.array(mutation, {maxLength: 5}),
    after: fastCheck.array(mutation, {minLength: 1, maxLength: 5}),
  })
  .map(({tables: drafts, before, after}) => {
    const from = before.filter(({kind}) => !kind.startsWith('rename')).reduce(mutate, start(drafts)).model
    const {model: to, renames, backfills, steps} = after.reduce(mutate, {...nothing, model: from})
    return {from, to, renames, backfills, steps}
  })

const nothing: Omit<Draft, 'model'> = {renames: [], backfills: {}, steps: []}

function mutate(draft: Draft, given: Mutation): Draft {
  const apply = mutations.get(given.kind)
  const next = apply?.(draft, given) ?? draft
  const model = keepValid(next.model)
  // Nobody says that what goes is renamed.
  if (draft.renames.some(({to}) => !JSON.stringify(model).includes(JSON.stringify(to)))) return draft
  return {...next, model, steps: next === draft ? draft.steps : [...draft.steps, `${given.kind} ${given.a} ${given.b}`]}
}

function start(drafts: readonly TableDraft[]): Draft {
  const made = drafts.map((draft, at) => makeTable(draft, drafts, at))
  const model: SchemaModel = {
    ...emptyModel,
    tables: made,
    enums: [
      {name: 'state', namespace: 'public', values: ['new', 'open', 'done'], comment: 'Where it stands.', sources: []},
    ],
    domains: [
      {
        name: 'label',
        namespace: 'public',
        type: {kind: 'text'},
        nullable: true,
        default: null,
        checks: [{name: 'label_short', expression: 'length(VALUE) < 500'}],
        comment: '',
      },
    ],
    sequences: drafts
      .filter(({key}) => key === 'serial')
      .map(({name}) => ({
        name: `${name}_id_seq`,
        namespace: 'public',
        comment: '',
        ownedBy: {namespace: 'public', table: name, column: 'id'},
      })),
  }
  return {...nothing, model: keepValid(model)}
}

const types = {
  text: {kind: 'text'},
  short: {kind: 'varchar', length: 40},
  integer: {kind: 'integer'},
  money: {kind: 'numeric', precision: 10, scale: 2},
  enum: {kind: 'enum', name: 'state'},
  timestamptz: {kind: 'timestamptz'},
  jsonb: {kind: 'jsonb'},
  list: {kind: 'array', of: {kind: 'enum', name: 'state'}},
  domain: {kind: 'domain', name: 'label', namespace: 'public'},
} as const

function keyColumn({name, key}: TableDraft) {
  if (key === 'identity') return newColumn('id', 'bigint', {identity: 'always'})
  if (key === 'uuid') return newColumn('id', 'uuid', {default: 'gen_random_uuid()'})
  const sequence = `public."${name}_id_seq"`
  return newColumn('id', 'bigint', {
    default: `nextval('${name === name.toLowerCase() && !name.includes(' ') ? `public.${name}_id_seq` : sequence}'::regclass)`,
  })
}

function makeTable(draft: TableDraft, all: readonly TableDraft[], at: number): Table {
  const {name, columns, target, isUnique, isChecked, isIndexed} = draft
  const own = columns.map(each =>
    newColumn(each.name, types[each.type], {nullable: each.nullable, comment: `The ${each.name}.`}),
  )
  const found = target === null ? undefined : all[target]
  const [first] = own
  const isOrdered = first && !['jsonb', 'array'].includes(first.type.kind)
  return newTable({
    name,
    comment: `All of ${name}.`,
    columns: [
      keyColumn(draft),
      ...own,
      ...(found ? [newColumn('of_id', keyColumn(found).type, {nullable: true})] : []),
    ],
    primaryKey: {name: `pk ${at}`, columns: ['id']},
    uniques:
      isUnique && isOrdered
        ? [{name: `uq ${at}`, columns: [first.name, 'id'], nullsDistinct: true, reason: 'Once.', sources: []}]
        : [],
    checks:
      isChecked && first
        ? [
            {
              name: `chk ${at}`,
              expression: `${quoted(first.name)} IS NOT NULL OR id IS NOT NULL`,
              reason: '',
              sources: [],
            },
          ]
        : [],
    foreignKeys: found
      ? [
          newForeignKey({
            name: `fk ${at}`,
            columns: ['of_id'],
            table: found.name,
            onDelete: 'set null',
            reason: 'Of it.',
          }),
        ]
      : [],
    indexes:
      isIndexed && isOrdered
        ? [newIndex({name: `idx ${at}`, columns: [first.name], where: 'id IS NOT NULL', reason: 'Found.'})]
        : [],
  })
}

export function quoted(name: string): string {
  return `"${name}"`
}
