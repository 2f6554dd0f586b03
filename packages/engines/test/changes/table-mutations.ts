import {newColumn, newForeignKey, newIndex, newTable} from '@journeywright/schema'
import {onEnum, onTable, pick, type Apply} from './draft.js'

export const tableMutations: readonly (readonly [string, Apply])[] = [
  [
    'change-unique',
    onTable(({uniques, columns}, {a, b}) => {
      if (uniques.length > 0) return {uniques: []}
      const [first] = columns.filter(({name, type}) => name !== 'id' && type.kind !== 'jsonb')
      return (
        first && {
          uniques: [
            {
              name: `uq ${a} ${b}`,
              columns: ['id', first.name],
              nullsDistinct: b % 2 === 0,
              reason: '',
              sources: [],
            },
          ],
        }
      )
    }),
  ],
  [
    'change-check',
    onTable(({checks}, {a, b}) => ({
      checks:
        checks.length > 0 ? [] : [{name: `chk ${a} ${b}`, expression: '"id" IS NOT NULL', reason: 'Set.', sources: []}],
    })),
  ],
  [
    'change-index',
    onTable(({indexes, columns}, {a, b}) => {
      if (indexes.length > 0) return {indexes: []}
      const plain = columns.filter(({type}) => !['jsonb'].includes(type.kind)).map(({name}) => name)
      const where = b % 3 === 0 ? '"id" IS NOT NULL' : null
      return {
        indexes: [
          newIndex({name: `idx ${a} ${b}`, columns: plain.slice(-1), where, reason: b % 2 === 0 ? '' : 'Sorts.'}),
        ],
      }
    }),
  ],
  [
    'change-index-options',
    onTable(({indexes}, {b}) => ({
      indexes: indexes.map(each => ({
        ...each,
        columns: each.columns.map(column => ({...column, order: b % 2 === 0 ? 'desc' : 'asc'})),
        storage: b % 3 === 0 ? ['fillfactor=80'] : [],
        include: b % 5 === 0 && each.columns.every(({name}) => name !== 'id') ? ['id'] : [],
      })),
    })),
  ],
  [
    'change-deferrable',
    onTable(({uniques, foreignKeys}) => ({
      uniques: uniques.map(each => ({...each, deferrable: 'initially deferred'})),
      foreignKeys: foreignKeys.map(each => ({...each, deferrable: 'initially immediate'})),
    })),
  ],
  [
    'change-trigger-state',
    onTable(({triggers}, {b}) => ({
      triggers: triggers.map(each => ({...each, enabled: b % 2 === 0 ? 'disabled' : 'always'})),
    })),
  ],
  [
    'add-reference',
    onTable((table, {b}, {model}) => {
      const target = pick(model.tables, b)
      const key = target?.columns.find(({name}) => name === 'id')
      if (!target || !key || table.columns.some(({name}) => name === 'ref')) return undefined
      const name = `fk ref ${b}`
      return {
        columns: [...table.columns, newColumn('ref', key.type, {nullable: true})],
        foreignKeys: [
          ...table.foreignKeys,
          newForeignKey({name, columns: ['ref'], table: target.name, onDelete: 'cascade'}),
        ],
        indexes: [...table.indexes, newIndex({name: `idx ref ${table.name}`, columns: ['ref']})],
      }
    }),
  ],
  ['drop-reference', onTable(({foreignKeys}) => (foreignKeys.length > 0 ? {foreignKeys: []} : undefined))],
  [
    'change-action',
    onTable(({foreignKeys}) => ({
      foreignKeys: foreignKeys.map(key => ({...key, onDelete: key.onDelete === 'cascade' ? 'set null' : 'cascade'})),
    })),
  ],
  [
    'add-table',
    (draft, {a, b}) => {
      const target = pick(draft.model.tables, a)
      const key = target?.columns.find(({name}) => name === 'id')
      const name = `new ${b}`
      if (!target || !key || draft.model.tables.some(each => each.name === name)) return undefined
      const table = newTable({
        name,
        columns: [
          newColumn('id', 'bigint', {identity: 'always'}),
          newColumn('at', 'timestamptz', {default: 'now()'}),
          newColumn('of', key.type, {nullable: true}),
        ],
        primaryKey: {name: `pk ${name}`, columns: ['id']},
        foreignKeys: [newForeignKey({name: `fk ${name}`, columns: ['of'], table: target.name})],
        indexes: [newIndex({name: `idx ${name}`, columns: ['of']})],
      })
      return {...draft, model: {...draft.model, tables: [...draft.model.tables, table]}}
    },
  ],
  [
    'drop-table',
    (draft, {a}) => {
      const {tables} = draft.model
      const gone = pick(tables, a)
      const isReferred = tables.some(
        table => table !== gone && table.foreignKeys.some(({references}) => references.table === gone?.name),
      )
      return isReferred ? undefined : {...draft, model: {...draft.model, tables: tables.filter(each => each !== gone)}}
    },
  ],
  [
    'add-enum-value',
    onEnum((values_, {b}) =>
      values_.includes(`more ${b}`) ? values_ : values_.toSpliced(b % (values_.length + 1), 0, `more ${b}`),
    ),
  ],
  ['reorder-enum', onEnum(given => [...given].reverse())],
  [
    'drop-enum-value',
    (draft, given) => {
      const gone = draft.model.enums[0]?.values.find(value => value !== 'open')
      const next = onEnum(all => (all.length > 1 ? all.filter(value => value !== gone) : all))(draft, given)
      return gone === undefined || !next
        ? undefined
        : {...next, backfills: {...next.backfills, [`public.state.${gone}`]: 'open'}}
    },
  ],
  [
    'change-view',
    (draft, {a, b}) => {
      const {views = [], tables} = draft.model
      const table = pick(tables, a)
      if (!table || (views.length > 0 && b % 2 === 0)) return {...draft, model: {...draft.model, views: []}}
      const columns = table.columns.slice(0, 1 + (b % 3)).map(({name}) => `"${name}"`)
      const query = `SELECT ${columns.join(', ')} FROM public."${table.name}"`
      const view = {name: 'some view', namespace: 'public', materialized: b % 5 === 1, query, comment: 'Seen.'}
      return {...draft, model: {...draft.model, views: [view]}}
    },
  ],
  [
    'change-trigger',
    (draft, given) => {
      const body = `CREATE FUNCTION public.stamp() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN /* ${given.b} */ RETURN NEW; END $$`
      const model = {
        ...draft.model,
        functions: [{name: 'stamp', namespace: 'public', definition: body, identity: '', reason: 'Stamps.'}],
      }
      const trigger = {
        name: `stamp ${given.b}`,
        timing: 'before',
        events: ['update'],
        function: 'stamp',
        reason: '',
      } as const
      return onTable(({triggers}) => ({triggers: triggers.length > 0 ? [] : [trigger]}))({...draft, model}, given)
    },
  ],
  [
    'change-policy',
    onTable(({policies}, {b}) => ({
      policies:
        policies.length > 0
          ? []
          : [{name: `own ${b}`, command: 'select', using: '"id" IS NOT NULL', withCheck: null, reason: 'Own.'}],
    })),
  ],
  ['change-storage', onTable((_, {b}) => ({storage: b % 2 === 0 ? [] : [`fillfactor=${50 + b}`]}))],
  ['change-table-comment', onTable((_, {b}) => ({comment: b % 2 === 0 ? '' : `Says ${b}.`}))],
  [
    'change-grant',
    (draft, {a, b}) => {
      const table = pick(draft.model.tables, a)
      if (!table) return undefined
      const target =
        /^[a-z_]+$/.test(table.name) && table.name !== 'order' ? `public.${table.name}` : `public."${table.name}"`
      const grants =
        b % 2 === 0
          ? []
          : [{privileges: ['select', 'insert'].slice(b % 3 === 0 ? 1 : 0), on: 'table', target, to: 'public'} as const]
      return {...draft, model: {...draft.model, grants}}
    },
  ],
  [
    'change-domain',
    (draft, {b}) => ({
      ...draft,
      model: {
        ...draft.model,
        domains: (draft.model.domains ?? []).map(domain => ({
          ...domain,
          default: b % 3 === 0 ? null : `'d ${b}'`,
          checks: b % 2 === 0 ? [] : [{name: `label ${b}`, expression: `length(VALUE) < ${900 + b}`}],
        })),
      },
    }),
  ],
]
