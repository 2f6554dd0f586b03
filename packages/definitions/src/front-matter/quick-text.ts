import {knownKeys} from './known-keys.js'
import {quickValue} from './quick-value.js'

const key = /^([A-Za-z_][\w.-]*):(?:\s|$)/

/**
 * The texts of some keys of a YAML block, where that needs no YAML parser: each on one line, plain or in quotes without
 * escapes, and followed by a known key or the end. Null where it does; what is read is what the parser would read.
 */
export function quickText(block: string, wanted: readonly string[]): ReadonlyMap<string, string> | null {
  const lines = block.split('\n')
  const texts = new Map<string, string>()
  for (const [index, line] of lines.entries()) {
    const name = key.exec(line)?.[1]
    if (name === undefined || !wanted.includes(name)) continue
    const text = quickValue(line.slice(name.length + 1).trim())
    const next = lines.slice(index + 1).find(each => each.trim() !== '')
    const nextName = next === undefined ? 'name' : key.exec(next)?.[1]
    // An empty one counts as missing, and what stands for it is the reader's to say.
    if (!text?.trim() || texts.has(name) || nextName === undefined || !knownKeys.has(nextName)) return null
    texts.set(name, text)
  }
  return texts
}
