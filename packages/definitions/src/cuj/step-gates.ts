import type {CujGate, Located, StepOutcome} from '../definition.js'
import {plainText} from '../text/describe-body.js'
import type {RoleLine} from './line-roles.js'
import {normalisePlaceholders} from './placeholders.js'
import {readGates} from './read-gates.js'
import {readMaxAttempts} from './read-max-attempts.js'
import {readScore, scaleOf} from './read-score.js'
import {placeInLine, placeInWhole, type StepLine} from './step-lines.js'

/** Every gate of a step: of its `Gate` fields, of its schema checks and of its minimum score, in this order. */
export function stepGates(
  items: readonly RoleLine[],
  outputs: readonly Located[],
  outcomes: readonly StepOutcome[],
  file: string,
): readonly CujGate[] {
  const of = (role: RoleLine['role']): readonly StepLine[] =>
    items.filter(item => item.role === role).map(item => item.line)
  const written = [
    ...of('gate').flatMap(line => readGates(line, outputs, file)),
    ...schemaGates(of('item'), outputs, file),
    ...scoreGates(of('score'), file),
  ]
  const hasScore = written.some(gate => gate.kind === 'minimum-score')
  const gates = hasScore ? written : [...written, ...outcomeGates(outcomes)]
  return gates.map(gate => completeScore(gate, items))
}

/** "Schema validation against `plan.schema.json`", as a `Validation` field or an item below one says it. */
function schemaGates(lines: readonly StepLine[], outputs: readonly Located[], file: string): readonly CujGate[] {
  const json = outputs.find(({text}) => text.endsWith('.json'))
  return lines.flatMap(line => {
    const [, path, schema] =
      /(?:`([^`]+)`[^`]*)?\bvalid\w*\s+(?:against|using|with|by)\s+`([^`]+)`/i.exec(line.text) ?? []
    const judged = path === undefined ? json?.text : normalisePlaceholders(path)
    const isCheck = line.field === 'validation' || /^schema valid/i.test(line.text)
    return isCheck && schema !== undefined && judged !== undefined
      ? [{kind: 'schema' as const, path: judged, schema, at: placeInLine(line, 0, file)}]
      : []
  })
}

function scoreGates(lines: readonly StepLine[], file: string): readonly CujGate[] {
  return lines.slice(0, 1).flatMap(line => {
    const score = readScore(line.whole)
    return score
      ? [{kind: 'minimum-score' as const, ...score, rubric: [], maxAttempts: null, at: placeInWhole(line, 0, file)}]
      : []
  })
}

/** "If score < 7: return" alone asks for a seven. */
function outcomeGates(outcomes: readonly StepOutcome[]): readonly CujGate[] {
  return outcomes
    .flatMap(({when: {expression, at}}): readonly CujGate[] => {
      if (expression.kind !== 'compare' || !/^(score|rating)$/i.test(expression.left)) return []
      if (!['<', '>='].includes(expression.operator) || typeof expression.right !== 'number') return []
      const minimum = expression.right
      return [{kind: 'minimum-score', minimum, outOf: scaleOf(String(minimum)), rubric: [], maxAttempts: null, at}]
    })
    .slice(0, 1)
}

/** Rubric and number of attempts stand on lines of their own. */
function completeScore(gate: CujGate, items: readonly RoleLine[]): CujGate {
  if (gate.kind !== 'minimum-score') return gate
  const rubric = items.flatMap(({line, role}) => (role === 'rubric' ? plainText(line.text).split(/\s*[,;]\s*/) : []))
  const attempts = items.map(({line}) => readMaxAttempts(line.whole)).find(each => each !== null)
  const names = rubric.map(name => name.replace(/^and\s+|\.$/g, ''))
  return {...gate, rubric: names.filter(Boolean), maxAttempts: gate.maxAttempts ?? attempts ?? null}
}
