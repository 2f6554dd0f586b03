import {isOneToOne} from '../lookup/is-one-to-one.js'
import type {Namespace, SchemaModel, SqlFunction, Table} from '../model.js'
import type {Draft} from './draft/draft.js'
import {keyOf} from './draft/name.js'

/** The model of what a database would hold after the last statement. */
export function finish(draft: Draft, name: string): SchemaModel {
  const extensionNamespaces = Object.fromEntries([...draft.extensions].filter(([, each]) => each !== 'public'))
  const {grants, withheld} = draft
  const namespaces = namespacesOf(draft)
  const [domains, composites] = [[...draft.domains.values()], [...draft.composites.values()]]
  const [sequences, views] = [[...draft.sequences.values()], [...draft.views.values()]]
  return {
    formatVersion: '1',
    name,
    dialect: 'postgresql',
    tables: [...draft.tables.values()].map(table => finishTable(table, draft)),
    enums: [...draft.enums.values()],
    functions: finishFunctions([...draft.functions.values()]),
    roles: [...draft.roles.values()],
    extensions: [...draft.extensions.keys()],
    ...(Object.keys(extensionNamespaces).length > 0 ? {extensionNamespaces} : {}),
    ...some(namespaces, {namespaces}),
    ...some(domains, {domains}),
    ...some(composites, {composites}),
    ...some(sequences, {sequences}),
    ...some(views, {views}),
    ...some(grants, {grants}),
    ...some(withheld, {withheld}),
    accessPatterns: [],
    unmodelled: draft.unmodelled,
  }
}

/** Nothing where there is none. */
function some<Of extends object>(values: readonly unknown[], parts: Of): Of | Record<string, never> {
  return values.length > 0 ? parts : {}
}

/** Only those that would else not be made. */
function namespacesOf({namespaces, ...draft}: Draft): readonly Namespace[] {
  const {tables, views, sequences, enums, domains, composites, functions} = draft
  const maps = [tables, views, sequences, enums, domains, composites, functions]
  const used = new Set(maps.flatMap(map => [...map.values()].map(({namespace}) => namespace)))
  return [...namespaces.values()].filter(({name, comment}) => comment !== '' || !used.has(name))
}

/** Argument types are only told where they tell functions apart. */
function finishFunctions(functions: readonly SqlFunction[]): readonly SqlFunction[] {
  const counts = new Map<string, number>()
  for (const each of functions) counts.set(keyOf(each), (counts.get(keyOf(each)) ?? 0) + 1)
  return functions.map(({identity, ...rest}) =>
    counts.get(keyOf(rest)) === 1 ? rest : {...rest, identity: identity ?? ''},
  )
}

function finishTable(table: Table, draft: Draft): Table {
  const keyed = {...table, foreignKeys: table.foreignKeys.map(key => withColumns(key, draft))}
  const foreignKeys = keyed.foreignKeys.map(key =>
    isOneToOne(keyed, key) ? {...key, cardinality: 'one-to-one' as const} : key,
  )
  const hasPolicies = table.policies.length > 0 && table.rowSecurity === undefined
  return {...keyed, foreignKeys, ...(hasPolicies ? {rowSecurity: 'off'} : {})}
}

/** A foreign key that names no columns means the primary key. */
function withColumns(key: Table['foreignKeys'][number], {tables}: Draft): Table['foreignKeys'][number] {
  const {table, namespace = '', columns} = key.references
  if (columns.length > 0) return key
  const target = tables.get(keyOf({namespace, name: table}))
  return {...key, references: {...key.references, columns: target?.primaryKey?.columns ?? []}}
}
