import type {Located} from '../definition.js'
import {normalisePlaceholders} from './placeholders.js'
import {placeInLine, type StepLine} from './step-lines.js'

/** Path templates and artifact ids in a field: its code spans, else its words between commas that look like one. */
export function readPaths(line: StepLine, file: string): readonly Located[] {
  const code = [...line.text.matchAll(/`([^`]+)`/g)]
  const found = code.length > 0 ? code : [...line.text.matchAll(/(?:^|,)\s*([\w./{}<>*-]*[\w}*>?])\s*(?=,|$)/g)]
  return found.flatMap(match => {
    const path = match[1] ?? ''
    if (path === '' || /^(none|n\/?a)$/i.test(path)) return []
    return [{text: normalisePlaceholders(path), at: placeInLine(line, match.index + match[0].indexOf(path), file)}]
  })
}
