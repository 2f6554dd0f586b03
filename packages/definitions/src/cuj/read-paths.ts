import type {Located} from '../definition.js'
import {normalisePlaceholders} from './placeholders.js'
import {placeInLine, type StepLine} from './step-lines.js'

const words = /^[\w./{}<>$*-]+\??(?:,\s*[\w./{}<>$*-]+\??)*$/
const judge = /\b(?:valid\w*\s+)?(?:against|using|according to|conforms? to|schema)\s+$/i

/** Path templates and artifact ids in a field: its code spans, else its words when commas alone part them. Prose has none. */
export function readPaths(line: StepLine, file: string): readonly Located[] {
  const lead = /^outputs?\s+/i.exec(line.text)?.[0].length ?? 0
  const text = line.text.slice(lead)
  const isCode = text.includes('`')
  const found = isCode || words.test(text.trim()) ? [...text.matchAll(isCode ? /`([^`]+)`/g : /([^\s,]+)/g)] : []
  return found.flatMap(match => {
    const path = match[1] ?? ''
    // A schema that an output is checked against is none, and neither is a range of commits.
    if (path === '' || /^(none|n\/?a)$|\w\.{3}\w/i.test(path) || judge.test(text.slice(0, match.index))) return []
    const at = placeInLine(line, lead + match.index + match[0].indexOf(path), file)
    return [{text: normalisePlaceholders(path), at}]
  })
}
