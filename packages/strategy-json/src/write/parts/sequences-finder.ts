import {groupBy, quoteName, type SchemaModel, type Sequence, type Table} from '@journeywright/schema'

/** Finds the sequences that belong to a column of a table, or that a default takes a number from, in the model's order. */
export function sequencesFinder({sequences = []}: SchemaModel): (table: Table) => readonly Sequence[] {
  const order = new Map(sequences.map((sequence, index) => [sequence, index]))
  const byOwner = groupBy(sequences, ({ownedBy}) => ownedBy && key(ownedBy.namespace, ownedBy.table))
  const byName = groupBy(sequences, ({name}) => quoteName(name))
  const byQualifiedName = groupBy(sequences, ({namespace, name}) => `${quoteName(namespace)}.${quoteName(name)}`)
  return ({namespace, name, columns}) => {
    const taken = columns.flatMap(column => sequenceIn(column.default ?? ''))
    const found = new Set([
      ...(byOwner.get(key(namespace, name)) ?? []),
      ...taken.flatMap(each => [...(byQualifiedName.get(each) ?? []), ...(byName.get(each) ?? [])]),
    ])
    return [...found].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
  }
}

function key(namespace: string, table: string): string {
  return JSON.stringify([namespace, table])
}

/** As its author wrote it: with its namespace or without. */
function sequenceIn(value: string): readonly string[] {
  const [, name] = /\bnextval\(\s*(?:cast\(\s*)?'((?:[^']|'')*)'/i.exec(value) ?? []
  return name === undefined ? [] : [name.replaceAll("''", "'")]
}
