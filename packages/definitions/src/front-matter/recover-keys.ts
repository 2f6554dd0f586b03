import type * as Yaml from 'yaml'
import {knownKeys} from './known-keys.js'
import {missingColon} from '../problems.js'
import {readYaml, type YamlEntry} from './read-yaml.js'

export interface RecoveredEntry extends YamlEntry {
  /** What was wrong with it, in a few words; null when the key alone is valid YAML. */
  readonly cause: string | null
  /** Whether its lines are valid YAML but for tabs where spaces belong; then they were read as if they were spaces. */
  readonly tabbed: boolean
}

interface Segment {
  readonly key: string
  readonly lines: string[]
  readonly offset: number
}

const keyLine = /^([A-Za-z_][\w.-]*):(?=\s|$)/
/** A known key whose colon, or the space behind it, was forgotten: `model sonnet`, `model:sonnet`. */
const faultyKeyLine = /^([A-Za-z_][\w.-]*)(?::(?=\S)| +(?=\S))/
/** A value that ends on its line: a list in brackets, a quoted text, a word. What follows is none of it. */
const closedLine = /^[\w.-]+:\s+(?:\[[^\]]*\]|"[^"]*"|'[^']*'|[\w.-]+)\s*$/
/** Words with which published descriptions quote a conversation, each on a line of its own. */
const dialogue = new Set(['assistant', 'commentary', 'context', 'example', 'system', 'user'])

/** Reads a block that is not valid YAML key by key; a key that fails alone is taken as the text after its colon. */
export function recoverKeys(yaml: typeof Yaml, block: string): readonly RecoveredEntry[] {
  return segmentsOf(block).flatMap(({key, lines, offset}): readonly RecoveredEntry[] => {
    const text = lines.join('\n')
    const entries = readYaml(yaml, text)
    if (entries) return entries.map(entry => ({...moved(entry, offset), cause: null, tabbed: false}))
    const spaced = readYaml(yaml, spacesForTabs(text))
    if (spaced) return spaced.map(entry => ({...moved(asWritten(entry, text), offset), cause: null, tabbed: true}))
    const value = text.slice(key.length + 1).trim()
    const start = offset + text.indexOf(value, key.length + 1)
    const end = start + value.length
    return [{key, value, source: value, offset: start, start: offset, end, cause: causeOf(text, value), tabbed: false}]
  })
}

function asWritten(entry: YamlEntry, text: string): YamlEntry {
  return {...entry, source: text.slice(entry.offset, entry.offset + entry.source.length)}
}

function moved(entry: YamlEntry, by: number): YamlEntry {
  return {...entry, offset: entry.offset + by, start: entry.start + by, end: entry.end + by}
}

/** One space for each tab, so that every offset stays; where tabs and spaces mix, nobody knows what a tab is worth. */
function spacesForTabs(text: string): string {
  const isMixed = /^ +\t|^\t+ /m.test(text) || (/^ /m.test(text) && /^\t/m.test(text))
  return isMixed ? text : text.replace(/^\t+/gm, tabs => ' '.repeat(tabs.length))
}

function segmentsOf(block: string): readonly Segment[] {
  const segments: Segment[] = []
  let offset = 0
  let loose = false
  for (const line of block.split('\n')) {
    const last = segments.at(-1)
    const key = keyLine.exec(line)?.[1] ?? faultyKey(line, last)
    if (key !== undefined && (!last || knownKeys.has(key) || !(loose || dialogue.has(key.toLowerCase())))) {
      segments.push({key, lines: [line], offset})
      loose = false
    } else if (last) {
      last.lines.push(line)
      // Text in the first column that is no key, item or comment: the value above goes on without indentation.
      loose ||= /^[^\s#-]/.test(line) && key === undefined
    }
    offset += line.length + 1
  }
  return segments
}

/** Text may begin with the word `model`, so that a value above it which can go on keeps the line. */
function faultyKey(line: string, above: Segment | undefined): string | undefined {
  const [, key = ''] = faultyKeyLine.exec(line) ?? []
  const isOver = above === undefined || (above.lines.length === 1 && closedLine.test(above.lines[0] ?? ''))
  return knownKeys.has(key) && isOver ? key : undefined
}

function causeOf(text: string, value: string): string {
  if (!keyLine.test(text)) return missingColon
  if (/\n\S/.test(value)) return 'unindented lines'
  if (/^[*&!@`%|>]/.test(value)) return `\`${value.charAt(0)}\` at the beginning of an unquoted value`
  if (/^["']/.test(value)) return 'text after a quoted value'
  if (/^[[{]/.test(value)) return `text after a \`${value.charAt(0)}\``
  return /:(\s|$)/.test(value) ? '`: ` in an unquoted value' : 'value'
}
