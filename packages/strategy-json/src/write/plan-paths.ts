import {groupBy, type SchemaModel, type Table} from '@journeywright/schema'
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
  const taken = new Set(['index.json', 'ddl'])
  const byName = groupBy(tables, ({name}) => name)
  return tables.map(table => {
    const key = byName.get(table.name)?.length === 1 ? table.name : `${table.namespace}.${table.name}`
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

function folderName(key: string): string {
  return key.replaceAll(/[^\p{L}\p{N}_.-]|^\.|\.$/gu, character => encode(character))
}

function encode(character: string): string {
  return [...new TextEncoder().encode(character)].map(byte => `%${byte.toString(16).padStart(2, '0')}`).join('')
}

/** Windows takes these for devices, whatever follows a dot. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

function claimFolder(wanted: string, taken: Set<string>): string {
  const [stem = '', ...rest] = wanted.split('.')
  const safe = devices.test(wanted) ? [`${stem}~`, ...rest].join('.') : wanted
  let name = safe
  for (let count = 2; taken.has(folded(name)); count++) name = `${safe}~${count}`
  taken.add(folded(name))
  return name
}

/** Names that some file system takes for one. */
function folded(name: string): string {
  return name.normalize('NFC').toLowerCase()
}
