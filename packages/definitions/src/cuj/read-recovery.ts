import type {Located, Recovery} from '../definition.js'
import type {MarkdownText} from './markdown-text.js'
import {readCount} from './read-count.js'
import {readFallbacks} from './read-fallbacks.js'
import {readWaits} from './read-waits.js'
import {sectionLines} from './section-lines.js'
import type {Section} from './sections.js'
import {placeInLine, type StepLine} from './step-lines.js'

const usualRetries = 3

/** Retries, waits, fallback agents and degradation, from all sections about recovery. */
export function readRecovery(text: MarkdownText, sections: readonly Section[]): Recovery {
  const lines = sections.flatMap(section => sectionLines(text, section))
  const maxRetries = lines.map(retriesIn).find(count => count !== null) ?? null
  const backoff = valueOf(lines, /^(?:backoff|retry backoff|back-off|retry delay|delay)$/, text.file)
  return {
    maxRetries,
    backoffMs: backoff ? readWaits(backoff.text, maxRetries ?? usualRetries) : [],
    fallbacks: readFallbacks(lines, text.file),
    degradation: valueOf(lines, /^(?:graceful )?degradation$/, text.file) ?? null,
  }
}

/** `**Max Retries**: 3`, `Retries: three`, `Retry up to 3 times`, `3 retries per step`. */
function retriesIn({field, text, whole}: StepLine): number | null {
  if (field !== null) {
    const isCount = /^(?:max(?:imum)?\.?\s+)?(?:retries|retry attempts|retry count|retry limit)$/.test(field)
    return isCount ? readCount(text, /^\D*?\b/, /\b/) : null
  }
  return (
    readCount(whole, /\bretr(?:y|ies)\b[^.;]*?\b(?:up to|at most|max(?:imum)?\.?)\s*/, /\b/) ??
    readCount(whole, /\b/, /\s+retries\b/)
  )
}

/** The value of the first field with such a name. */
function valueOf(lines: readonly StepLine[], name: RegExp, file: string): Located | undefined {
  const line = lines.find(({field, text}) => field !== null && name.test(field) && text.trim() !== '')
  return line && {text: line.text.trim().replace(/\s*\n\s*/g, ' '), at: placeInLine(line, 0, file)}
}
