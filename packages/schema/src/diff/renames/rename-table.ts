import {findTarget} from '../../lookup/find-target.js'
import type {SchemaModel, Table} from '../../model.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'
import type {KnownRename} from './rename.js'
import {renameInPolicy} from './rename-column.js'
import {renameWord} from './rename-words.js'

/** A model in which a table, and all that speaks of it, has another name. Views keep their text. */
export function renameTable(model: SchemaModel, {namespace, name, to}: KnownRename): SchemaModel {
  const isIt = (each: {readonly namespace: string; readonly name: string} | undefined) =>
    each?.namespace === namespace && each.name === name
  const old = qualifiedName({namespace, name})
  const now = qualifiedName({namespace, name: to})
  const renamed = (table: Table): Table => {
    const {partitionOf, inherits} = table
    const isPart = partitionOf?.namespace === namespace && partitionOf.table === name
    return {
      ...table,
      name: isIt(table) ? to : table.name,
      foreignKeys: table.foreignKeys.map(key =>
        isIt(findTarget(model, table, key)) ? {...key, references: {...key.references, table: to}} : key,
      ),
      policies: table.policies.map(policy => renameInPolicy(policy, sql => renameWord(sql, name, to))),
      ...(partitionOf && isPart && {partitionOf: {...partitionOf, table: to}}),
      ...(inherits && {inherits: inherits.map(each => (each === old ? now : each))}),
    }
  }
  return {
    ...model,
    tables: model.tables.map(renamed),
    ...(model.sequences && {
      sequences: model.sequences.map(sequence => {
        const {ownedBy} = sequence
        const isOwner = ownedBy?.namespace === namespace && ownedBy.table === name
        return ownedBy && isOwner ? {...sequence, ownedBy: {...ownedBy, table: to}} : sequence
      }),
    }),
    ...(model.grants && {
      grants: model.grants.map(grant => (grant.target === old ? {...grant, target: now} : grant)),
    }),
    roles: model.roles.map(role => ({
      ...role,
      grants: role.grants.map(grant => (grant.table === name ? {...grant, table: to} : grant)),
    })),
  }
}
