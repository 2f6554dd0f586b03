import type {SchemaModel, Table} from '@journeywright/schema'
import type {TablePaths} from '../format.js'

/** A table's name in `index.json`, and where its files lie. */
export interface TablePlace {
  readonly table: Table
  /** The table's name; with its namespace before it where another table has the same name. */
  readonly key: string
  readonly paths: TablePaths
}

/** One folder a table. Folder names hold on every file system: no odd characters, no two that differ in case only. */
export function planPaths({tables}: Pick<SchemaModel, 'tables'>): readonly TablePlace[] {
  const taken = new Set(['index.json', 'ddl', 'con', 'prn', 'aux', 'nul'])
  return tables.map(table => {
    const isAlone = tables.filter(({name}) => name === table.name).length === 1
    const key = isAlone ? table.name : `${table.namespace}.${table.name}`
    const folder = claimFolder(folderName(key), taken)
    const root = `.ai/schema/${folder}`
    return {
      table,
      key,
      paths: {
        entity: `${root}/entity.json`,
        relationships: `${root}/relationships.json`,
        indexes: `${root}/indexes.json`,
        ddl: `.ai/schema/ddl/${folder}.sql`,
      },
    }
  })
}

/** The key of the table that a name refers to: the one in the given namespace first. */
export function findPlace(places: readonly TablePlace[], name: string, namespace: string): TablePlace | undefined {
  const named = places.filter(({table}) => table.name === name)
  return named.find(({table}) => table.namespace === namespace) ?? named[0]
}

function folderName(key: string): string {
  return key.replaceAll(/[^\p{L}\p{N}_.-]|^\.|\.$/gu, character => encode(character))
}

function encode(character: string): string {
  return [...new TextEncoder().encode(character)].map(byte => `%${byte.toString(16).padStart(2, '0')}`).join('')
}

function claimFolder(wanted: string, taken: Set<string>): string {
  let name = wanted
  for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${wanted}~${count}`
  taken.add(name.toLowerCase())
  return name
}
