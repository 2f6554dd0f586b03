import {newColumn, type Column} from '@journeywright/schema'
import {onColumn, onTable, pick, plainColumns, type Apply} from './draft.js'

function addColumn(make: (name: string) => Column): Apply {
  return onTable((table, {b}) => {
    const column = make(`extra ${b}`)
    return table.columns.some(({name}) => name === column.name) ? undefined : {columns: [...table.columns, column]}
  })
}

/** A value for every row, whatever the type; kept for columns that are, become or come back required. */
const values: Readonly<Record<string, string>> = {
  text: `'some'`,
  varchar: `'some'`,
  integer: '7',
  bigint: '7',
  numeric: '7',
  timestamptz: 'now()',
  jsonb: `'{}'`,
  array: `'{}'`,
  enum: `(enum_range(NULL::public.state))[1]`,
  domain: `'some'`,
  uuid: 'gen_random_uuid()',
}

function withBackfill(apply: Apply): Apply {
  return (draft, given) => {
    const next = apply(draft, given)
    if (!next) return undefined
    const columns = [...draft.model.tables, ...next.model.tables].flatMap(table =>
      table.columns.map(({name, type}) => [`public.${table.name}.${name}`, values[type.kind] ?? 'NULL'] as const),
    )
    return {...next, backfills: {...next.backfills, ...Object.fromEntries(columns)}}
  }
}

const widened: Readonly<Record<string, Column['type']>> = {
  integer: {kind: 'bigint'},
  bigint: {kind: 'text'},
  varchar: {kind: 'text'},
  numeric: {kind: 'numeric', precision: 14, scale: 2},
  text: {kind: 'varchar', length: 700},
  timestamptz: {kind: 'timestamp'},
  timestamp: {kind: 'timestamptz'},
  jsonb: {kind: 'text'},
}

const defaults: Readonly<Record<string, string>> = {
  text: `'none'`,
  varchar: `'none'`,
  integer: '1',
  bigint: '1',
  numeric: '1.5',
  timestamptz: 'now()',
  jsonb: `'{}'`,
  array: `'{}'`,
  enum: `'open'`,
}

export const columnMutations: readonly (readonly [string, Apply])[] = [
  ['add-column', addColumn(name => newColumn(name, 'text', {nullable: true, comment: 'More.'}))],
  ['add-column-default', addColumn(name => newColumn(name, 'integer', {default: '3'}))],
  ['add-column-volatile', addColumn(name => newColumn(name, 'uuid', {default: 'gen_random_uuid()'}))],
  ['add-column-required', withBackfill(addColumn(name => newColumn(name, 'text')))],
  ['add-column-generated', addColumn(name => newColumn(name, 'text', {generated: '"id"::text', nullable: true}))],
  [
    'drop-column',
    withBackfill(
      onTable((table, {b}) => {
        const gone = pick(plainColumns(table), b)
        return gone && {columns: table.columns.filter(each => each !== gone)}
      }),
    ),
  ],
  [
    'change-type',
    onColumn(({type, default: value}) =>
      widened[type.kind] && value === null ? {type: widened[type.kind] ?? type} : undefined,
    ),
  ],
  ['change-nullable', withBackfill(onColumn(({nullable}) => ({nullable: !nullable})))],
  [
    'change-default',
    onColumn(({type, default: value}) => ({default: value === null ? (defaults[type.kind] ?? null) : null})),
  ],
  ['change-comment', onColumn((_, {b}) => ({comment: b % 2 === 0 ? '' : `It's ${b}.`}))],
  [
    'change-collation',
    onColumn(({type, generated, collation}) => {
      if (type.kind !== 'text' || generated !== null) return undefined
      return collation === undefined ? {collation: 'pg_catalog."POSIX"'} : undefined
    }),
  ],
  [
    'change-expression',
    onTable(({columns}, {b}) => ({
      columns: columns.map(each => (each.generated === null ? each : {...each, generated: `"id"::text || '${b}'`})),
    })),
  ],
  [
    'change-identity-start',
    onTable(({columns}, {b}) => ({
      columns: columns.map(each =>
        each.identity === null ? each : {...each, identityOptions: `START WITH ${1000 + b}`},
      ),
    })),
  ],
  [
    'change-identity',
    onTable(({columns}) => ({
      columns: columns.map(each =>
        each.identity === null ? each : {...each, identity: each.identity === 'always' ? 'by default' : 'always'},
      ),
    })),
  ],
]
