import type {MigrationOperation} from '../../document.js'
import type {KnownRename} from '../../diff/renames/rename.js'
import {findTable} from '../../lookup/find-table.js'
import {identitySequence} from '../../lookup/identity-sequence.js'
import {partitionName} from '../../lookup/partition-name.js'
import type {SchemaModel, Table} from '../../model.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'
import {quoteName} from '../../sql/names/quote-name.js'
import {quoteText} from '../../sql/names/quote-text.js'

/** Gives something another name, and to what PostgreSQL named after it as well, as if it had been called so from the start. */
export function renameObject(rename: KnownRename, model: SchemaModel): MigrationOperation {
  const {kind, namespace, of, name, to} = rename
  const on = qualifiedName({namespace, name: of})
  const table = isOfTable(kind) ? [qualifiedName({namespace, name: of})] : []
  return {
    kind: `rename-${kind.replace(' ', '-')}`,
    target: kind === 'column' || kind === 'constraint' || kind === 'value' ? `${on}.${quoteName(name)}` : on,
    forward: statements(rename, model).join('\n'),
    rollback: statements(
      {...rename, of: isWhole(kind) ? to : of, name: to, to: name},
      model,
      findOwner(rename, model),
    ).join('\n'),
    locks: table.map(each => ({on: each, mode: 'access exclusive', holds: 'a moment'})),
    complexity: 'medium',
    because: 'what runs with the old name fails from then on',
  }
}

function statements(rename: KnownRename, model: SchemaModel, owner = findOwner(rename, model)): readonly string[] {
  const {kind, namespace, of, name, to} = rename
  const on = qualifiedName({namespace, name: of})
  const old = quoteName(name)
  const now = quoteName(to)
  switch (kind) {
    case 'column':
      return [`ALTER TABLE ${on} RENAME COLUMN ${old} TO ${now};`, ...renameSequences(rename, owner)]
    case 'constraint':
      return [`ALTER TABLE ${on} RENAME CONSTRAINT ${old} TO ${now};`]
    case 'index':
      return [`ALTER INDEX ${qualifiedName({namespace, name})} RENAME TO ${now};`]
    case 'value':
      return [`ALTER TYPE ${on} RENAME VALUE ${quoteText(name)} TO ${quoteText(to)};`]
    case 'table':
      return [
        `ALTER TABLE ${on} RENAME TO ${now};`,
        ...renameSequences(rename, owner),
        ...renamePartition(rename, owner),
      ]
    default:
      return [`ALTER ${kind.toUpperCase()} ${on} RENAME TO ${now};`]
  }
}

function findOwner({namespace, of}: KnownRename, model: SchemaModel): Table | undefined {
  const found = findTable(model, of, namespace)
  return found?.namespace === namespace ? found : undefined
}

function renameSequences({kind, namespace, of, name, to}: KnownRename, owner: Table | undefined): readonly string[] {
  const isTable = kind === 'table'
  const columns = (owner?.columns ?? []).filter(({identity}) => identity !== null)
  const named = isTable ? columns : columns.filter(column => column.name === name || column.name === to)
  return named.flatMap(column => {
    const old = isTable ? identitySequence(name, column.name) : identitySequence(of, name)
    const now = isTable ? identitySequence(to, column.name) : identitySequence(of, to)
    if (old === now) return []
    return [`ALTER SEQUENCE IF EXISTS ${qualifiedName({namespace, name: old})} RENAME TO ${quoteName(now)};`]
  })
}

function renamePartition({namespace, name, to}: KnownRename, owner: Table | undefined): readonly string[] {
  if (!owner?.partitioning || owner.partitioning.partitions === 'none') return []
  const old = qualifiedName({namespace, name: partitionName({...owner, name})})
  return [`ALTER TABLE ${old} RENAME TO ${quoteName(partitionName({...owner, name: to}))};`]
}

function isOfTable(kind: KnownRename['kind']): boolean {
  return ['table', 'column', 'constraint'].includes(kind)
}

function isWhole(kind: KnownRename['kind']): boolean {
  return !['column', 'constraint', 'index', 'value'].includes(kind)
}
