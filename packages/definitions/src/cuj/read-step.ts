import type {Place} from '@journeywright/problems'
import type {CujGate, CujStep, Located, StepCondition} from '../definition.js'
import {plainText} from '../describe-body.js'
import type {MarkdownLine} from '../scan-lines.js'
import {readCondition} from './read-condition.js'
import {readGates, readMaxAttempts, readScore} from './read-gates.js'
import {readPaths} from './read-paths.js'
import {placeInLine, stepLines, type StepLine} from './step-lines.js'

/** What a line means to a step; `item` is everything that is no field. */
type Role =
  'agent' | 'skill' | 'inputs' | 'outputs' | 'gate' | 'condition' | 'rubric' | 'score' | 'record' | 'note' | 'item'

const roles: Readonly<Record<string, Role>> = {
  agent: 'agent',
  agents: 'agent',
  skill: 'skill',
  skills: 'skill',
  input: 'inputs',
  inputs: 'inputs',
  output: 'outputs',
  outputs: 'outputs',
  gate: 'gate',
  gates: 'gate',
  condition: 'condition',
  rubric: 'rubric',
  // Fields that introduce a list, or that say nothing which is enforced.
  type: 'note',
  validation: 'item',
  description: 'item',
}

/** Reads the lines below a step's heading. */
export function readStep(heading: {id: string; title: string; at: Place}, lines: readonly MarkdownLine[]): CujStep {
  const {file} = heading.at
  const items = withRoles(stepLines(lines))
  const all = (role: Role): readonly StepLine[] => items.filter(item => item.role === role).map(item => item.line)
  const outputs = [...all('outputs'), ...all('record')].flatMap(line => readPaths(line, file))
  const one = (role: Role): Located | null => all(role).map(line => valueOf(line, file))[0] ?? null
  return {
    ...heading,
    agent: one('agent'),
    skill: one('skill'),
    actions: all('item').flatMap(line => (line.text.trim() ? [actionOf(line, file)] : [])),
    inputs: all('inputs').flatMap(line => readPaths(line, file)),
    outputs,
    gates: [
      ...all('gate').flatMap(line => readGates(line, outputs, file)),
      ...schemaGates(all('item'), outputs, file),
      ...scoreGates(all('score'), file),
    ].map(gate =>
      completeScore(
        gate,
        items.map(item => item.line),
      ),
    ),
    condition: withExpression(one('condition')),
    outcomes: [],
    fields: [],
  }
}

function withExpression(condition: Located | null): StepCondition | null {
  return condition && {...condition, expression: readCondition(condition.text).expression}
}

function withRoles(lines: readonly StepLine[]): readonly {readonly line: StepLine; readonly role: Role}[] {
  let container: {readonly role: Role; readonly line: StepLine} | null = null
  return lines.map(line => {
    const own = roleOf(line)
    if (container && !isBelow(line, container.line)) container = null
    const role = own === 'item' && container && line.field === null ? container.role : own
    if (line.field !== null && line.text.trim() === '' && own !== 'item') container = {role: own, line}
    return {line, role}
  })
}

/** Items belong to the field above them: deeper ones to a bullet, all to a line without one. */
function isBelow(line: StepLine, container: StepLine): boolean {
  return line.bullet && (!container.bullet || line.indent > container.indent)
}

function roleOf(line: StepLine): Role {
  const role = line.field === null ? 'item' : (roles[line.field] ?? 'item')
  if (role !== 'item') return role
  if (readScore(line.whole)) return 'score'
  if (/^\W*(if score|action if)\b/i.test(line.whole) || readMaxAttempts(line.whole) !== null) return 'note'
  if (/^records?\b[^`]*`[^`]+`/i.test(line.whole)) return 'record'
  return !line.bullet && line.field === null ? 'note' : 'item'
}

function valueOf(line: StepLine, file: string): Located {
  const text = plainText(line.text.replace(/\s*\n\s*/g, ' '))
  return {text, at: placeInLine(line, Math.max(0, line.text.indexOf(text)), file)}
}

/** A known field's value (`Description`), but the whole of an item with an unknown one: its name says what it is about. */
function actionOf(line: StepLine, file: string): Located {
  const isKnown = line.field !== null && roles[line.field] === 'item'
  const text = (isKnown ? line.text : line.whole).replace(/\s*\n\s*/g, ' ')
  return {text, at: {file, line: line.line, column: line.column - (isKnown ? 0 : line.whole.length - line.text.length)}}
}

/** "Schema validation against `plan.schema.json`", as a `Validation` field or an item below one says it. */
function schemaGates(lines: readonly StepLine[], outputs: readonly Located[], file: string): readonly CujGate[] {
  const json = outputs.find(({text}) => text.endsWith('.json'))
  return lines.flatMap(line => {
    const schema = /\bvalid\w*\s+against\s+`([^`]+)`/i.exec(line.text)?.[1]
    const isCheck = line.field === 'validation' || /^schema valid/i.test(line.text)
    return isCheck && schema && json
      ? [{kind: 'schema' as const, path: json.text, schema, at: placeInLine(line, 0, file)}]
      : []
  })
}

function scoreGates(lines: readonly StepLine[], file: string): readonly CujGate[] {
  return lines.slice(0, 1).flatMap(line => {
    const score = readScore(line.whole)
    const at = {file, line: line.line, column: line.column - (line.whole.length - line.text.length)}
    return score ? [{kind: 'minimum-score' as const, ...score, rubric: [], maxAttempts: null, at}] : []
  })
}

/** Rubric and number of attempts stand on lines of their own. */
function completeScore(gate: CujGate, lines: readonly StepLine[]): CujGate {
  if (gate.kind !== 'minimum-score') return gate
  const rubric = lines.filter(line => line.field === 'rubric').flatMap(line => plainText(line.text).split(/\s*[,;]\s*/))
  const attempts = lines.map(line => readMaxAttempts(line.whole)).find(each => each !== null)
  return {...gate, rubric: rubric.filter(Boolean), maxAttempts: gate.maxAttempts ?? attempts ?? null}
}
