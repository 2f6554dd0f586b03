import {printType, type Column, type SchemaModel, type Table} from '@journeywright/schema'
import {linksOf, sortedTables, type Link} from './link.js'
import {marksOf} from './marks-of.js'

/**
 * The schema as a Mermaid `erDiagram`: tables by name, then relationships, parent first, labelled with the columns of
 * the foreign key. Mermaid's grammar has no comma in a type and no quote in a text: `numeric(12,2)` reads
 * `numeric(12-2)`, and a double quote becomes a single one. `added` are the qualified names of tables that are new.
 */
export function mermaidDiagram(schema: SchemaModel, added: readonly string[] = []): string {
  const head = ['---', `title: ${JSON.stringify(oneLine(schema.name))}`, '---', 'erDiagram']
  const tables = sortedTables(schema).flatMap(table =>
    tableLines(table, added.includes(`${table.namespace}.${table.name}`)),
  )
  const links = linksOf(schema).map(link => linkLine(link))
  return [...head, ...tables, ...links, ''].join('\n')
}

function tableLines(table: Table, isNew: boolean): readonly string[] {
  const title = isNew ? `["${oneLine(table.name)} (new)"]` : ''
  return [`  ${entityName(table)}${title} {`, ...table.columns.map(column => `    ${columnLine(table, column)}`), '  }']
}

function columnLine(table: Table, column: Column): string {
  const type = printType(column.type)
    .replace(/,\s*/g, '-')
    .replace(/[^\w()[\]-]/g, '_')
  const marks = marksOf(table, column.name).join(', ')
  const comment = [column.nullable ? 'optional' : '', oneLine(column.comment)].filter(Boolean).join('; ')
  return [safeWord(type), safeWord(column.name), marks, comment ? `"${comment}"` : ''].filter(Boolean).join(' ')
}

function linkLine({key, child, parent, isRequired}: Link): string {
  const parentEnd = isRequired ? '||' : '|o'
  const childEnd = key.cardinality === 'one-to-one' ? 'o|' : 'o{'
  return `  ${entityName(parent)} ${parentEnd}--${childEnd} ${entityName(child)} : "${oneLine(key.columns.join(', '))}"`
}

/** Plain names stay plain, others are quoted; tables outside `public` carry their namespace. */
function entityName({namespace, name}: Table): string {
  const full = namespace === 'public' ? name : `${namespace}.${name}`
  return /^[a-z_]\w*$/i.test(full) && !keywords.has(full.toLowerCase()) ? full : `"${oneLine(full)}"`
}

/** Words that Mermaid's lexer takes for its own at the start of a line. */
const keywords = new Set([
  'title',
  'direction',
  'style',
  'class',
  'classdef',
  'acc_title',
  'acc_descr',
  'accdescr',
  'acctitle',
  'one',
  'many',
  'only',
  'zero',
  'to',
  'u',
  'optionally',
  'erdiagram',
])

function safeWord(word: string): string {
  const safe = word.replace(/[^\w()[\]-]/g, '_')
  return /^[a-z_]/i.test(safe) ? safe : `_${safe}`
}

function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/"/g, "'")
    .replace(/[%#\\]/g, ' ')
    .trim()
}
