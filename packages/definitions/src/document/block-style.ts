import type {BlockEntry} from './block.js'

/** How a block's neighbours are written, so that what is added looks like them. */
export interface BlockStyle {
  readonly quote: '"' | "'"
  readonly list: 'flow' | 'block'
  /** What stands before a nested key. */
  readonly step: string
  /** What stands before the dash of a list's item. */
  readonly dash: string
}

/** What most entries do; double quotes, lists in brackets and two spaces where there is nothing to go by. */
export function styleOf(entries: readonly BlockEntry[]): BlockStyle {
  const sources = entries.map(({text, from, to}) => text.slice(from, to))
  const count = (isOne: (source: string) => boolean): number => sources.filter(isOne).length
  const single = count(source => source.startsWith("'"))
  const double = count(source => source.startsWith('"'))
  const dash = firstMatch(entries, /^([ \t]*)- /m)
  return {
    quote: single > double ? "'" : '"',
    list: dash !== null && count(source => source.startsWith('[')) === 0 ? 'block' : 'flow',
    step: firstMatch(entries, /^( +)[^\s#-]/m) ?? '  ',
    dash: dash ?? '  ',
  }
}

function firstMatch(entries: readonly BlockEntry[], pattern: RegExp): string | null {
  for (const {text} of entries) {
    const found = pattern.exec(text.slice(text.indexOf('\n') + 1))?.[1]
    if (found !== undefined && text.includes('\n')) return found
  }
  return null
}
