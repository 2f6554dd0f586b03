import type {Located} from '../definition.js'
import {normalisePlaceholders} from './placeholders.js'
import {placeInLine, type StepLine} from './step-lines.js'

const words = /^[\w./{}<>*-]+\??(?:,\s*[\w./{}<>*-]+\??)*$/

/** Path templates and artifact ids in a field: its code spans, else its words when commas alone part them. Prose has none. */
export function readPaths(line: StepLine, file: string): readonly Located[] {
  const pattern = line.text.includes('`') ? /`([^`]+)`/g : /([^\s,]+)/g
  const found = line.text.includes('`') || words.test(line.text.trim()) ? [...line.text.matchAll(pattern)] : []
  return found.flatMap(match => {
    const path = match[1] ?? ''
    if (path === '' || /^(none|n\/?a)$/i.test(path)) return []
    return [{text: normalisePlaceholders(path), at: placeInLine(line, match.index + match[0].indexOf(path), file)}]
  })
}
