import {
  newColumn,
  newForeignKey,
  newIndex,
  newTable,
  simpleTypes,
  type ColumnType,
  type SchemaModel,
} from '@journeywright/schema'

const moods: ColumnType = {kind: 'enum', name: 'Mood "of" the day'}

const order = newTable({
  name: 'order',
  comment: "It's an \"order\";\n-- DROP TABLE users; \\ 'quoted'",
  columns: [
    newColumn('user', 'bigint', {comment: "a 'user'"}),
    newColumn('SELECT "x"', 'bigint'),
    newColumn('größe', {kind: 'numeric', precision: 9, scale: 0}, {default: '0'}),
    newColumn('mood', moods, {default: "'it''s'"}),
    newColumn('moods', {kind: 'array', of: moods}, {nullable: true}),
    newColumn('数量', 'integer', {generated: '"größe"::integer * 2'}),
    newColumn('next', 'bigint', {nullable: true}),
    newColumn('next_x', 'bigint', {nullable: true}),
    ...simpleTypes.map(type => newColumn(`a ${type}`, type, {nullable: true})),
  ],
  primaryKey: {name: 'pk "order"', columns: ['user', 'SELECT "x"']},
  uniques: [
    {name: 'uq_order_größe', columns: ['größe', 'mood'], nullsDistinct: false, reason: "It's one.", sources: []},
  ],
  checks: [{name: 'chk $validation$', expression: `"größe" >= 0 AND "mood" <> 'a\\b'`, reason: '', sources: []}],
  foreignKeys: [
    {
      ...newForeignKey({name: 'fk_next', columns: ['next', 'next_x'], table: 'order'}),
      references: {table: 'order', columns: ['user', 'SELECT "x"']},
      onDelete: 'set null',
      onUpdate: 'cascade',
      reason: 'Who is next?',
    },
    newForeignKey({name: 'fk_user', columns: ['user'], table: 'User', onDelete: 'cascade'}),
  ],
  indexes: [
    newIndex({name: 'idx_next', columns: ['next', 'next_x']}),
    newIndex({
      name: 'Index of; everything',
      columns: ['(lower("a text"))', 'größe'],
      unique: true,
      where: `"mood" = 'it''s'`,
      include: ['user'],
      reason: '$validation$ and $role$',
    }),
    newIndex({name: 'idx_gin', columns: ['a jsonb'], method: 'gin'}),
    {...newIndex({name: 'idx_recent', columns: []}), columns: [{name: 'a timestamptz', order: 'desc'}]},
  ],
  triggers: [
    {name: 'trg "touch"', timing: 'before', events: ['insert', 'update'], function: 'Touch', reason: "Keeps it 'new'."},
  ],
})

const user = newTable({
  name: 'User',
  namespace: 'Sales & more',
  columns: [
    newColumn('id', 'bigint', {identity: 'by default'}),
    newColumn('last_order', 'bigint', {nullable: true}),
    newColumn('last_order_x', 'bigint', {nullable: true}),
  ],
  primaryKey: {name: 'pk_user', columns: ['id']},
  foreignKeys: [
    {
      ...newForeignKey({name: 'fk_user_last_order', columns: ['last_order', 'last_order_x'], table: 'order'}),
      references: {table: 'order', columns: ['user', 'SELECT "x"']},
      onDelete: 'no action',
    },
  ],
  indexes: [newIndex({name: 'idx_user_last_order', columns: ['last_order', 'last_order_x']})],
  policies: [
    {
      name: 'own rows',
      command: 'all',
      using: "id = current_setting('app.user')::bigint",
      withCheck: 'true',
      reason: 'x',
    },
    {name: 'add', command: 'insert', using: null, withCheck: 'id > 0', reason: ''},
  ],
})

const log = newTable({
  name: 'log',
  kind: 'event',
  columns: [
    newColumn('at', 'timestamptz', {default: 'now()'}),
    newColumn('id', 'uuid', {default: 'gen_random_uuid()'}),
  ],
  primaryKey: {name: 'pk_log', columns: ['at', 'id']},
  partitioning: {method: 'range', columns: ['at'], reason: 'Old months go.'},
})

/** Everything that a printer can get wrong, in a schema that PostgreSQL takes. */
export function nastyModel(): SchemaModel {
  return {
    formatVersion: '1',
    name: 'nasty\n; DROP TABLE users; --',
    dialect: 'postgresql',
    tables: [order, user, log],
    enums: [
      {
        name: 'Mood "of" the day',
        namespace: 'Sales & more',
        values: ["it's", '', '😀', 'a\\b'],
        comment: "'",
        sources: [],
      },
    ],
    functions: [
      {
        name: 'Touch',
        namespace: 'public',
        definition:
          'CREATE FUNCTION public."Touch"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.next := NULL; RETURN NEW; END $$',
        reason: "It's called by triggers.",
      },
    ],
    roles: [{name: 'read "only"', grants: [{table: 'User', privileges: ['select']}]}],
    extensions: ['uuid-ossp'],
    accessPatterns: [],
    unmodelled: [],
  }
}
