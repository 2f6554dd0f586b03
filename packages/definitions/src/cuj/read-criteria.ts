import type {Table, TableRow} from 'mdast'
import type {Criterion} from '../definition.js'
import {listItems} from './list-items.js'
import {placeOf, sourceOf, walk, type MarkdownText} from './markdown-text.js'
import {normaliseInCode} from './placeholders.js'
import type {Section} from './sections.js'

/** Success criteria from a table (columns by name, else by order) or from a list, check marks and boxes removed. */
export function readCriteria(text: MarkdownText, section: Section | undefined): readonly Criterion[] {
  const nodes = section?.nodes ?? []
  const tables = [...walk(nodes)].filter(node => node.type === 'table')
  return [...tables.flatMap(table => fromTable(text, table)), ...fromLists(text, nodes)]
}

function fromTable(text: MarkdownText, table: Table): readonly Criterion[] {
  const [head, ...rows] = table.children
  const titles = head ? cellsOf(text, head).map(cell => cell.toLowerCase()) : []
  const column = (title: string, otherwise: number): number => {
    const found = titles.findIndex(each => each.startsWith(title))
    return found < 0 ? otherwise : found
  }
  const [name, measurement, target] = [column('criteri', 0), column('measure', 1), column('target', 2)]
  return rows.map(row => {
    const cells = cellsOf(text, row)
    return {
      name: cells[name] ?? '',
      measurement: cells[measurement] ?? '',
      target: cells[target] ?? '',
      at: placeOf(text, row),
    }
  })
}

function cellsOf(text: MarkdownText, row: TableRow): readonly string[] {
  return row.children.map(cell => {
    const source = cell.children.map(child => sourceOf(text, child)).join('')
    return normaliseInCode(source.replaceAll('\\|', '|').trim())
  })
}

function fromLists(text: MarkdownText, nodes: Section['nodes']): readonly Criterion[] {
  return listItems(text, nodes).map(({text: item, at}) => ({
    name: normaliseInCode(item.replace(/^[✅✔☑☐⬜]\uFE0F?\s*/u, '')),
    measurement: '',
    target: '',
    at,
  }))
}
