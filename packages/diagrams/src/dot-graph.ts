import {compareText} from '@journeywright/problems'
import {printType, type Column, type SchemaModel, type Table} from '@journeywright/schema'
import {escapeXml} from './escape-xml.js'
import {linksOf, sortedTables, type Link} from './link.js'
import {marksOf} from './marks-of.js'

export interface DotLayout {
  /** Parents stand left of (`LR`) or above (`TB`) their children. */
  readonly direction: 'LR' | 'TB'
  readonly columns: 'all' | 'keys'
  /** Each area is a box around its tables; else a table has the name of its area. */
  readonly grouped: boolean
  /** Into how many ranks the tables around a hub are spread; 1 leaves them in one. */
  readonly spread: number
}

/** Marks are set in bold once they are laid out: Graphviz would lift bold text above the line of its neighbours. */
export const markColor = '#1e3a8a'

/** Before the name of an area in the title of its box. */
export const areaPrefix = 'cluster_'

const fills = [
  '#dbeafe',
  '#dcfce7',
  '#fef3c7',
  '#fce7f3',
  '#ede9fe',
  '#cffafe',
  '#ffedd5',
  '#e2e8f0',
  '#ecfccb',
  '#fee2e2',
]

/** The schema in Graphviz's language: a table is an HTML table with a port a column, a foreign key is an edge between ports. */
export function dotGraph(schema: SchemaModel, layout: DotLayout, added: readonly string[] = []): string {
  const tables = sortedTables(schema)
  const areas = [...new Set(tables.map(({area}) => area))].sort(compareText)
  const groups = areas.map((area, index) => {
    const fill = fills[index % fills.length] ?? '#e2e8f0'
    const nodes = tables.filter(table => table.area === area).map(table => node(table, fill, layout, added))
    return layout.grouped && area.trim() !== '' ? areaBox(area, nodes) : nodes
  })
  const edges = linksOf(schema).map(link => edge(link, layout))
  return ['digraph schema {', ...settings(layout, schema.tables.length), ...groups.flat(), ...edges, '}', ''].join('\n')
}

/** Graphviz draws a box around a subgraph whose name begins with `cluster`. */
function areaBox(area: string, nodes: readonly string[]): readonly string[] {
  const look = 'style="rounded,filled", color="#cbd5e1", fillcolor="#f8fafc", margin=12'
  const label = `label=<${escapeXml(area)}>, labeljust=l, fontsize=16, fontcolor="#334155"`
  return [`subgraph ${JSON.stringify(`${areaPrefix}${area}`)} {`, `graph [${label}, ${look}]`, ...nodes, '}']
}

/** Of so many tables on, Graphviz is told to be content with a picture that could be a little better. */
const many = 250

function settings({direction}: DotLayout, tables: number): readonly string[] {
  const limits = tables < many ? [] : ['graph [nslimit=1, nslimit1=1, mclimit=0.2]']
  return [
    ...limits,
    `graph [rankdir=${direction}, bgcolor=white, pad=0.25, nodesep=0.3, ranksep=0.7, pack=16, packmode="array_i4", fontname="Helvetica"]`,
    'node [shape=plain, fontname="Helvetica", fontsize=13]',
    'edge [dir=both, color="#475569", arrowsize=0.8]',
  ]
}

function node(table: Table, fill: string, {columns, grouped}: DotLayout, added: readonly string[]): string {
  const shown = columns === 'all' ? table.columns : table.columns.filter(({name}) => marksOf(table, name).length > 0)
  const isNew = added.includes(`${table.namespace}.${table.name}`)
  const notes = [...(isNew ? ['new'] : []), ...(table.area && !grouped ? [escapeXml(table.area)] : [])].join(', ')
  const note = notes ? `<br/><font point-size="12" color="#475569">${notes}</font>` : ''
  const head = `<tr><td colspan="3" bgcolor="${fill}"><b>${escapeXml(table.name)}</b>${note}</td></tr>`
  const rows = shown.map(column => row(table, column))
  const left = table.columns.length - shown.length
  const rest =
    left > 0 ? `<tr><td colspan="3" align="left"><font color="#64748b">and ${left} more</font></td></tr>` : ''
  const frame = '<table border="0" cellborder="1" cellspacing="0" cellpadding="3" color="#94a3b8" bgcolor="white">'
  return `${nodeName(table)} [label=<${frame}${head}${rows.join('')}${rest}</table>>]`
}

function row(table: Table, column: Column): string {
  const marks = marksOf(table, column.name).join(' ')
  const mark = marks ? `<font color="${markColor}">${marks}</font>` : ' '
  const type = `${escapeXml(printType(column.type))}${column.nullable ? ' null' : ''}`
  return (
    `<tr><td sides="LB" align="left" port="${portOf(table, column.name)}w">${mark}</td>` +
    `<td sides="B" align="left">${escapeXml(column.name)}</td>` +
    `<td sides="RB" align="left" port="${portOf(table, column.name)}e"><font color="#475569">${type}</font></td></tr>`
  )
}

/** Parent to child, so that parents come first; the crow's foot stands at the child. */
function edge({key, child, parent, isRequired}: Link, {direction}: DotLayout): string {
  const tail = isRequired ? 'teetee' : 'teeodot'
  const head = key.cardinality === 'one-to-one' ? 'teeodot' : 'crowodot'
  const attributes = `[arrowtail=${tail}, arrowhead=${head}]`
  if (direction === 'TB') return `${nodeName(parent)} -> ${nodeName(child)} ${attributes}`
  const from = `${nodeName(parent)}:${portOf(parent, key.references.columns[0] ?? '')}e:e`
  return `${from} -> ${nodeName(child)}:${portOf(child, key.columns[0] ?? '')}w:w ${attributes}`
}

function nodeName({namespace, name}: Table): string {
  return JSON.stringify(`${namespace}.${name}`)
}

/** Ports are named by position, as a column may be called anything. */
function portOf(table: Table, column: string): string {
  return `c${table.columns.findIndex(({name}) => name === column)}`
}
