import {isDeepStrictEqual} from 'node:util'
import {isRecord} from '../../config/is-record.js'

const name = 'journeys'
const command = 'journeywright check --strict'

/** The line that is added, for whoever is asked about it. */
export const scriptLine = `"${name}": "${command}"`

/** package.json with a script that checks the definitions; null when it has one of that name, or is no package.json. */
export function addScript(text: string): string | null {
  const read = parse(text)
  const scripts = isRecord(read) ? (read['scripts'] ?? {}) : null
  if (!isRecord(read) || !isRecord(scripts) || name in scripts) return null
  const wanted = {...read, scripts: {...scripts, [name]: command}}
  const inserted = insertLine(text)
  if (inserted !== null && isDeepStrictEqual(parse(inserted), wanted)) return inserted
  const indent = /^\s*\{\r?\n([ \t]+)"/.exec(text)?.[1] ?? '  '
  return `${JSON.stringify(wanted, null, indent)}\n`
}

/** One new line before the other scripts, which changes nothing else; null where the scripts are written otherwise. */
function insertLine(text: string): string | null {
  const scripts = /^([ \t]*)"scripts": \{(\r?\n)([ \t]+)"/m.exec(text)
  if (!scripts) return null
  const at = scripts.index + scripts[0].length - 1 - (scripts[3] ?? '').length
  return `${text.slice(0, at)}${scripts[3]}${scriptLine},${scripts[2]}${text.slice(at)}`
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Whoever wrote it hears of it from npm; nothing is added to what can't be read.
    return null
  }
}
