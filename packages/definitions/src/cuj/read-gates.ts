import type {CujGate, Located} from '../definition.js'
import {kebabName} from '../text/kebab-name.js'
import {normalisePlaceholders} from './placeholders.js'
import {readMaxAttempts} from './read-max-attempts.js'
import {readScore} from './read-score.js'
import {placeInLine, type StepLine} from './step-lines.js'

/** The gates of a `Gate` field; several are separated by `;` or `,`. `exists` alone means each of the step's outputs. */
export function readGates(line: StepLine, outputs: readonly Located[], file: string): readonly CujGate[] {
  const gates: CujGate[] = []
  for (const match of line.text.matchAll(/(?:`[^`]*`|[^;,`])+/g)) {
    const piece = match[0].trim()
    if (piece === '') continue
    const at = placeInLine(line, match.index + match[0].length - match[0].trimStart().length, file)
    const paths = [...piece.matchAll(/`([^`]+)`/g)].map(([, path = '']) => normalisePlaceholders(path))
    // "exists `a`, `b`": the second path belongs to the gate before it.
    const isPathOnly = /^`[^`]+`$/.test(piece) && gates.at(-1)?.kind === 'exists'
    if (isPathOnly || /^(all\s+)?exists?\b/i.test(piece)) {
      const wanted = paths.length > 0 ? paths : outputs.map(({text}) => text)
      gates.push(...wanted.map(path => ({kind: 'exists' as const, path, at})))
    } else gates.push(otherGate(piece, paths, outputs, at))
  }
  return gates
}

function otherGate(piece: string, paths: readonly string[], outputs: readonly Located[], at: Located['at']): CujGate {
  const score = readScore(piece)
  if (score) return {kind: 'minimum-score', ...score, rubric: [], maxAttempts: readMaxAttempts(piece), at}
  if (/^(schema|validate[sd]?)\b/i.test(piece) && paths.length > 0) {
    const [first = '', second] = paths
    const json = outputs.find(({text}) => text.endsWith('.json'))?.text
    if (second !== undefined) return {kind: 'schema', path: first, schema: second, at}
    if (json !== undefined) return {kind: 'schema', path: json, schema: first, at}
  }
  return {kind: 'named', id: kebabName(paths[0] ?? piece.replace(/\s*\(.*$/, '')), at}
}
