import {newColumn, newIndex, newTable, type Column, type Index, type Table, type Unique} from '@journeywright/schema'
import {limitName} from '../../words/limit-name.js'
import {keyMembers} from './key-members.js'
import {statedChecks} from './stated-checks.js'
import {statedColumn} from './stated-column.js'
import type {StatedContext} from './stated-type.js'
import {statedKeys} from './stated-keys.js'
import type {Stated, StatedThing} from './state-tables.js'

/** A table as the sentences about its thing say, its columns in their order; nothing is added but a key where none is said. */
export function makeStatedTable(thing: StatedThing, context: StatedContext): Table {
  const {name, namespace, stated} = thing
  const said = keyMembers(thing)
  const columns = [
    ...(said === null ? [surrogate(context)] : []),
    ...stated.flatMap(({statement, source}) =>
      statement.what === 'attribute' ? [statedColumn(statement, source, context)] : [],
    ),
  ].filter(({name: column}, index, all) => all.findIndex(other => other.name === column) === index)
  const find = (member: string) => columnNamed(member, columns)
  const key = said === null ? ['id'] : said.map(find)
  const uniques = uniquesOf(thing, find)
  const isKey = (column: string) => key.includes(column)
  return newTable({
    name,
    namespace,
    ...described(stated),
    columns: columns.map(column => classify(isKey(column.name) ? {...column, nullable: false} : column, stated)),
    primaryKey: key.length === 0 ? null : {name: limitName(`pk_${name}`), columns: key},
    uniques: uniques.filter(({where}) => where === null).map(({unique}) => unique),
    checks: statedChecks(thing),
    foreignKeys: statedKeys(thing, find, context, [key, ...uniques.map(({unique}) => unique.columns)]),
    indexes: indexesOf(thing, find, uniques),
    sources: stated.filter(({statement}) => statement.what !== 'attribute').map(({source}) => source),
  })
}

function classify(column: Column, stated: readonly Stated[]): Column {
  const said = stated.flatMap(({statement}) =>
    statement.what === 'classified' && statement.attribute === column.name ? [statement.classification] : [],
  )
  return said.length === 0 ? column : {...column, classification: [...new Set([...column.classification, ...said])]}
}

/** `order` may be said of the column `order_id`. */
function columnNamed(member: string, columns: readonly Column[]): string {
  return [member, `${member}_id`].find(name => columns.some(column => column.name === name)) ?? member
}

function surrogate({conventions}: StatedContext): Column {
  const {value, source} = conventions.keys
  const given = {comment: '', sources: [source]}
  return value === 'uuid'
    ? newColumn('id', 'uuid', {...given, default: 'gen_random_uuid()'})
    : newColumn('id', value === 'integer' ? 'integer' : 'bigint', {...given, identity: 'always'})
}

function described(stated: readonly Stated[]): Partial<Table> {
  return stated.reduce<Partial<Table>>((known, {statement}) => {
    switch (statement.what) {
      case 'comment':
        return {...known, comment: statement.text}
      case 'kind':
        return {...known, kind: statement.kind}
      case 'retention':
        return {...known, retention: statement.period}
      case 'volume':
        return {
          ...known,
          volume: {initialRows: statement.initialRows ?? 0, growthPerYear: statement.growthPerYear ?? 0},
        }
      default:
        return known
    }
  }, {})
}

interface StatedUnique {
  readonly unique: Unique
  readonly where: string | null
}

function uniquesOf({name, stated}: StatedThing, find: (member: string) => string): readonly StatedUnique[] {
  return stated.flatMap(({statement, source}): readonly StatedUnique[] => {
    const members =
      statement.what === 'unique'
        ? statement.members
        : statement.what === 'attribute' && statement.unique
          ? [statement.name]
          : null
    if (members === null) return []
    const columns = members.map(find)
    const reason = `No two share the same ${columns.join(' and ').replaceAll('_', ' ')}.`
    const unique = {
      name: limitName(`uq_${name}_${columns.join('_')}`),
      columns,
      nullsDistinct: true,
      reason,
      sources: [source],
    }
    return [{unique, where: statement.what === 'unique' ? statement.where : null}]
  })
}

function indexesOf(
  {name, stated}: StatedThing,
  find: (member: string) => string,
  uniques: readonly StatedUnique[],
): readonly Index[] {
  const partial = uniques.flatMap(({unique: {name: called, columns, reason, sources}, where}) =>
    where === null ? [] : [newIndex({name: called, columns, reason, sources, unique: true, where})],
  )
  const lookups = stated.flatMap(({statement, source}): readonly Index[] => {
    if (statement.what !== 'lookup') return []
    const columns = statement.columns.map(column => ({...column, name: find(column.name)}))
    const suffix = columns.map(column => column.name).join('_')
    const index = newIndex({name: limitName(`idx_${name}_${suffix}`), columns: []})
    return [
      {
        ...index,
        columns,
        where: statement.where,
        reason: source.authority === 'stated' ? source.text : '',
        sources: [source],
      },
    ]
  })
  return separate([...partial, ...lookups])
}

function separate(indexes: readonly Index[]): readonly Index[] {
  return indexes.map((index, at) => {
    const before = indexes.slice(0, at).filter(({name}) => name === index.name).length
    return before === 0 ? index : {...index, name: limitName(`${index.name}_${before + 1}`)}
  })
}
