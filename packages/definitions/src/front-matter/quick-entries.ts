import type {FrontValue} from './front-matter.js'
import {quickValue} from './quick-value.js'

/** A top-level key of a YAML block; `offset` is where the value begins, in UTF-16 code units. */
export interface QuickEntry {
  readonly key: string
  readonly value: FrontValue
  readonly source: string
  readonly offset: number
}

/** Tabs, other line ends, spaces at the end of a line, blank lines: what they mean is for a parser to say. */
const unusual = /[^\P{Cc}\n]|[\u2028\u2029\uFEFF]|[ \n]\n| $/u
/** A key with its value on the line, or with deeper lines below it. */
const entry = /([A-Za-z_][\w-]*):(?: +(\S.*)|((?:\n +.+)+))(?:\n|$)/y
const pair = /^([A-Za-z_][\w-]*): +(\S.*)$/

/**
 * The entries of a plain block of YAML, read without a YAML parser, which takes longer to load than most files take to
 * read: text on one line, lists of such in brackets or with dashes, maps of such. Null for any other block; what is read
 * is what the parser would read.
 */
export function quickEntries(block: string): readonly QuickEntry[] | null {
  const text = block.replace(/\n$/, '')
  if (unusual.test(text)) return null
  const entries = new Map<string, QuickEntry>()
  entry.lastIndex = 0
  while (entry.lastIndex < text.length) {
    const start = entry.lastIndex
    const [, key = '', inline, below = ''] = entry.exec(text) ?? []
    const source = inline ?? below.trimStart()
    const value = inline === undefined ? nested(below) : (flowList(inline) ?? quickValue(inline))
    if (value === null || entries.has(key)) return null
    entries.set(key, {key, value, source, offset: text.indexOf(source, start + key.length + 1)})
  }
  return [...entries.values()]
}

/** `[Read, Grep]` */
function flowList(source: string): readonly string[] | null {
  const [, inside] = /^\[([^[\]{}:#"']*)\]$/.exec(source) ?? []
  if (inside === undefined) return null
  const items = inside.trim() === '' ? [] : inside.split(',').map(item => item.trim())
  return items.every(item => /^[\p{L}\p{N}]/u.test(item)) ? items : null
}

/** Lines of one depth, all of them items or all of them keys. */
function nested(below: string): FrontValue | null {
  const [first = '', ...others] = below.slice(1).split('\n')
  const indent = first.length - first.trimStart().length
  const lines = [first, ...others].map(line => line.slice(indent))
  const isEven = others.every(line => line.slice(0, indent).trim() === '') && lines.every(line => /^\S/.test(line))
  if (!isEven) return null
  const items = lines.map(line => (/^- +\S/.test(line) ? quickValue(line.slice(1).trim()) : null))
  if (items.every(item => item !== null)) return items
  const pairs = lines.map(line => {
    const [, key = '', source = ''] = pair.exec(line) ?? []
    const value = quickValue(source)
    return value === null ? null : ([key, value] as const)
  })
  const isMap = pairs.every(each => each !== null) && new Set(pairs.map(each => each?.[0])).size === pairs.length
  return isMap ? Object.fromEntries(pairs.filter(each => each !== null)) : null
}
