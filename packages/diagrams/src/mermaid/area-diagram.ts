import type {Column, Table} from '@journeywright/schema'
import type {Area} from '../areas/area.js'
import type {Link} from '../link.js'
import {marksOf} from '../marks-of.js'
import {diagramHead} from './diagram-head.js'
import {linkLine} from './link-line.js'
import {tableLines} from './table-lines.js'

/** Of a table with more columns than this, only those of keys are shown in a diagram of an area. */
const wide = 200

/** The tables of an area and what they refer to. Tables of other areas have only their primary keys, and say where they are. */
export function areaDiagram(
  area: Area,
  links: readonly Link[],
  areas: readonly Area[],
  added: readonly string[],
): string {
  const own = links.filter(({child}) => area.tables.includes(child))
  const others = new Set(own.map(({parent}) => parent).filter(parent => !area.tables.includes(parent)))
  const tables = area.tables.flatMap(table => {
    const note = added.includes(`${table.namespace}.${table.name}`) ? 'new' : ''
    const columns = table.columns.length > wide ? keysOf(table) : table.columns
    const left = table.columns.length - columns.length
    return tableLines(table, columns, [note, left > 0 ? `and ${left} columns more` : ''].filter(Boolean).join(', '))
  })
  const outer = [...others].flatMap(table => tableLines(table, primaryOf(table), areaOf(table, areas)))
  return [...diagramHead(area.name), ...tables, ...outer, ...own.map(linkLine), ''].join('\n')
}

function areaOf(table: Table, areas: readonly Area[]): string {
  const area = areas.find(({tables}) => tables.includes(table))
  return area ? `in ${area.name}` : ''
}

function keysOf(table: Table): readonly Column[] {
  return table.columns.filter(({name}) => marksOf(table, name).length > 0)
}

function primaryOf(table: Table): readonly Column[] {
  return table.columns.filter(({name}) => table.primaryKey?.columns.includes(name))
}
