import {
  newColumn,
  newForeignKey,
  newIndex,
  newTable,
  type Column,
  type Index,
  type Policy,
  type SchemaModel,
  type Table,
  type Trigger,
} from '@journeywright/schema'
import {loadModule} from 'libpg-query'
import {beforeAll, expect, test} from 'vitest'
import {saySql} from './say-sql.js'

beforeAll(loadModule)

const id = newColumn('id', 'bigint')
const why = {reason: '', sources: []}

const table = (given: Partial<Table>) => ({tables: [newTable({name: 't', columns: [id], ...given})]})
const column = (given: Partial<Column>) => table({columns: [newColumn('c', 'text', {nullable: true, ...given})]})
const index = (given: Partial<Index>) =>
  table({indexes: [{...newIndex({name: 'i', columns: []}), columns: [{name: 'id', order: 'asc'}], ...given}]})
const trigger = (given: Partial<Trigger>) =>
  table({
    triggers: [
      {name: 'g', timing: 'after', events: ['insert'], function: 'f', functionNamespace: 'other', reason: '', ...given},
    ],
  })
const policy = (given: Partial<Policy>) =>
  table({
    policies: [{name: 'p', command: 'all', using: 'true', withCheck: null, reason: '', ...given}],
    rowSecurity: 'off',
  })
const foreignKey = (given: Partial<Table['foreignKeys'][number]>) =>
  table({foreignKeys: [{...newForeignKey({name: 'k', columns: ['id'], table: 't', onDelete: 'no action'}), ...given}]})

const forms: readonly (readonly [what: string, given: Partial<SchemaModel>, sql: string])[] = [
  ['a collation', column({collation: 'pg_catalog."C"'}), 'CREATE TABLE public.t ( c text COLLATE pg_catalog."C" );'],
  [
    'options of an identity',
    column({type: {kind: 'bigint'}, identity: 'always', identityOptions: 'START WITH 5'}),
    'CREATE TABLE public.t ( c bigint GENERATED ALWAYS AS IDENTITY (START WITH 5) );',
  ],
  [
    'a virtual column',
    column({generated: '1', virtual: true}),
    'CREATE TABLE public.t ( c text GENERATED ALWAYS AS (1) VIRTUAL );',
  ],
  [
    'a domain of a namespace',
    column({type: {kind: 'domain', name: 'D', namespace: 'a'}}),
    'CREATE TABLE public.t ( c a."D" );',
  ],
  [
    'any other type',
    column({type: {kind: 'array', of: {kind: 'other', name: 'bit(3)'}}}),
    'CREATE TABLE public.t ( c bit(3)[] );',
  ],
  ['a table that is not logged', table({unlogged: true}), 'CREATE UNLOGGED TABLE public.t ( id bigint NOT NULL );'],
  [
    'storage',
    table({storage: ['fillfactor=70', 'a=b']}),
    'CREATE TABLE public.t ( id bigint NOT NULL ) WITH (fillfactor=70, a=b);',
  ],
  [
    'a primary key with more columns',
    table({primaryKey: {name: 'k', columns: ['id'], include: ['id'], deferrable: 'initially immediate', comment: 'x'}}),
    "CREATE TABLE public.t ( id bigint NOT NULL, CONSTRAINT k PRIMARY KEY (id) INCLUDE (id) DEFERRABLE ); COMMENT ON CONSTRAINT k ON public.t IS 'x';",
  ],
  [
    'a unique constraint that waits',
    table({uniques: [{name: 'u', columns: ['id'], nullsDistinct: true, deferrable: 'initially deferred', ...why}]}),
    'CREATE TABLE public.t ( id bigint NOT NULL, CONSTRAINT u UNIQUE (id) DEFERRABLE INITIALLY DEFERRED );',
  ],
  [
    'an exclusion',
    table({exclusions: [{name: 'e', definition: 'EXCLUDE USING gist (id WITH =)', ...why, reason: 'x'}]}),
    "CREATE TABLE public.t ( id bigint NOT NULL, CONSTRAINT e EXCLUDE USING gist (id WITH =) ); COMMENT ON CONSTRAINT e ON public.t IS 'x';",
  ],
  [
    'a check for new rows only',
    table({checks: [{name: 'c', expression: 'id > 0', notValid: true, noInherit: true, ...why}]}),
    'ALTER TABLE public.t ADD CONSTRAINT c CHECK (id > 0) NO INHERIT NOT VALID;',
  ],
  [
    'a foreign key with all options',
    foreignKey({
      matchFull: true,
      deferrable: 'initially deferred',
      notValid: true,
      onDelete: 'set null',
      setColumns: ['id'],
      onUpdate: 'cascade',
    }),
    'ALTER TABLE public.t ADD CONSTRAINT k FOREIGN KEY (id) REFERENCES public.t (id) MATCH FULL ON DELETE SET NULL (id) ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED NOT VALID;',
  ],
  [
    'a foreign key to a table that the model does not have',
    foreignKey({references: {table: 'x', namespace: 'auth', columns: ['id']}}),
    'ALTER TABLE public.t ADD CONSTRAINT k FOREIGN KEY (id) REFERENCES auth.x (id);',
  ],
  [
    'an index with all options',
    index({
      columns: [{name: 'id', order: 'desc', nulls: 'last', opclass: 'int8_ops', collation: 'x.y'}],
      unique: true,
      include: ['id'],
      nullsDistinct: false,
      storage: ['fillfactor=70'],
      where: 'id > 1',
    }),
    'CREATE UNIQUE INDEX i ON public.t USING btree (id COLLATE x.y int8_ops DESC NULLS LAST) INCLUDE (id) NULLS NOT DISTINCT WITH (fillfactor=70) WHERE id > 1;',
  ],
  [
    'the operator class of an expression',
    index({columns: [{name: '(lower(a))', order: 'asc', opclass: 'ext.gin_trgm_ops'}], method: 'gin'}),
    'CREATE INDEX i ON public.t USING gin ((lower(a)) ext.gin_trgm_ops);',
  ],
  ['a trigger', trigger({}), 'CREATE TRIGGER g AFTER INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION other.f();'],
  [
    'a trigger with all options',
    trigger({
      timing: 'before',
      events: ['delete', 'update'],
      updateOf: ['id', 'a b'],
      when: 'OLD.id > 1',
      arguments: ["it's"],
      enabled: 'replica',
    }),
    `CREATE TRIGGER g BEFORE DELETE OR UPDATE OF id, "a b" ON public.t FOR EACH ROW WHEN (OLD.id > 1) EXECUTE FUNCTION other.f('it''s'); ALTER TABLE public.t ENABLE REPLICA TRIGGER g;`,
  ],
  [
    'a trigger once a statement, and off',
    trigger({forEach: 'statement', transitionTables: {new: 'fresh'}, enabled: 'disabled'}),
    'CREATE TRIGGER g AFTER INSERT ON public.t REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION other.f(); ALTER TABLE public.t DISABLE TRIGGER g;',
  ],
  [
    'a constraint trigger',
    trigger({constraint: 'initially immediate', enabled: 'always'}),
    'CREATE CONSTRAINT TRIGGER g AFTER INSERT ON public.t DEFERRABLE FOR EACH ROW EXECUTE FUNCTION other.f(); ALTER TABLE public.t ENABLE ALWAYS TRIGGER g;',
  ],
  [
    'a trigger of a function that the model does not have',
    table({
      triggers: [{name: 'g', timing: 'before', events: ['insert'], function: 'tsvector_update_trigger', reason: ''}],
    }),
    'CREATE TRIGGER g BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION tsvector_update_trigger();',
  ],
  [
    'a policy for roles',
    policy({roles: ['public', 'current_user', 'a b'], restrictive: true}),
    'CREATE POLICY p ON public.t AS RESTRICTIVE FOR ALL TO PUBLIC, CURRENT_USER, "a b" USING (true);',
  ],
  ['row security without policies', table({rowSecurity: 'enabled'}), 'ALTER TABLE public.t ENABLE ROW LEVEL SECURITY;'],
]
test.each(forms)('%s', (_, given, expected) => expect(saySql(given)).toBe(expected))
