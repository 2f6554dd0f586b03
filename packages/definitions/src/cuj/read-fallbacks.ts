import type {Place} from '@journeywright/problems'
import type {Recovery} from '../definition.js'
import {arrow} from './read-used-names.js'
import {placeInWhole, type StepLine} from './step-lines.js'

interface Name {
  readonly text: string
  readonly at: Place
}

const phrase = /^(.+?)\s+(?:falls back to|fall back to|fallback to|is replaced by|hands over to)\s+(.+?)\.?$/i
const holder = /\b(?:alternative|fallback|backup)s?\b(?:\s+agents?)?|\bagents?\s+(?:alternative|fallback|backup)s?\b/i

/**
 * Who takes over from whom: `A → B → C (reason)`, `A falls back to B`, and below a line about fallback agents also
 * `A` with `B` nested in it. A sentence with an arrow in it is none.
 */
export function readFallbacks(lines: readonly StepLine[], file: string): Recovery['fallbacks'] {
  return lines.flatMap((line, index) => {
    const chained = fromChain(line, file)
    if (chained.length > 0) return chained
    const parent = parentOf(lines, index)
    const grandparent = parent && parentOf(lines, lines.indexOf(parent))
    if (!parent || !grandparent || !holder.test(grandparent.whole) || holder.test(parent.whole)) return []
    const from = nameAt(parent, 0, parent.whole.replace(/:\s*$/, ''), file)
    const {chain, reason} = withoutReason(line.whole)
    const to = nameAt(line, 0, chain, file)
    return from && to ? [{from: from.text, to: to.text, reason, at: from.at, toAt: to.at}] : []
  })
}

function fromChain(line: StepLine, file: string): Recovery['fallbacks'] {
  const {chain, reason} = withoutReason(line.whole)
  const [, left, right] = phrase.exec(chain) ?? []
  const parts = left !== undefined && right !== undefined ? [left, right] : chain.split(arrow)
  if (parts.length < 2) return []
  let offset = 0
  const names = parts.map(part => {
    const start = line.whole.indexOf(part, offset)
    offset = start + part.length
    return nameAt(line, start, part, file)
  })
  if (names.some(name => name === null)) return []
  const found = names.filter(name => name !== null)
  return found.slice(1).map((to, index) => {
    const from = found[index] ?? to
    return {from: from.text, to: to.text, reason, at: from.at, toAt: to.at}
  })
}

/** What stands in brackets at the end, or behind a dash, is the reason. */
function withoutReason(text: string): {readonly chain: string; readonly reason: string} {
  const [, chain, inBrackets] = /^(.*?)\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)\.?$/s.exec(text) ?? []
  if (chain !== undefined) return {chain, reason: inBrackets ?? ''}
  const [, before, behind] = /^(.*?\S)\s+[-–—]\s+(.+)$/s.exec(text) ?? []
  return before === undefined ? {chain: text, reason: ''} : {chain: before, reason: behind ?? ''}
}

/** At most four words are a name. */
function nameAt(line: StepLine, start: number, part: string, file: string): Name | null {
  const text = part.replace(/[*_`]{1,2}/g, '').trim()
  if (text === '' || text.split(/\s+/).length > 4 || /[.;]\s/.test(text)) return null
  const offset = start + Math.max(0, part.indexOf(text))
  return {text, at: placeInWhole(line, offset, file)}
}

function parentOf(lines: readonly StepLine[], index: number): StepLine | undefined {
  const indent = lines[index]?.indent ?? 0
  return lines.slice(0, Math.max(0, index)).findLast(line => line.bullet && line.indent < indent)
}
