import type {Place, Problem} from '@journeywright/problems'
import type {CujStep, Located, StepCondition, StepField} from '../definition.js'
import type {MarkdownLine} from '../text/scan-lines.js'
import {lineRoles, type RoleLine} from './line-roles.js'
import * as problem from './problems.js'
import {readActor, type ReadActor} from './read-actor.js'
import {readCondition} from './read-condition.js'
import {readOutcome} from './read-outcome.js'
import {readPaths} from './read-paths.js'
import {stepGates} from './step-gates.js'
import {fieldRole, type StepRole} from './step-fields.js'
import {placeInLine, placeInWhole, stepLines, type StepLine} from './step-lines.js'
import type {StepTitle} from './step-title.js'

/** Reads the lines below a step's heading. Adds to `problems` what is wrong in them. */
export function readStep(title: StepTitle, at: Place, lines: readonly MarkdownLine[], problems: Problem[]): CujStep {
  const {file} = at
  const items = lineRoles(stepLines(lines))
  const all = (role: StepRole): readonly StepLine[] => items.filter(item => item.role === role).map(item => item.line)
  const agents = actorsIn(items, 'agent', file)
  const skills = actorsIn(items, 'skill', file)
  const outputs = [...all('outputs'), ...all('record')].flatMap(line => readPaths(line, file))
  const outcomes = all('outcome').flatMap(line => readOutcome(line, file) ?? [])
  return {
    ...title,
    at,
    agent: agents.flatMap(({name}) => name ?? [])[0] ?? null,
    skill: skills.flatMap(({name}) => name ?? [])[0] ?? null,
    actions: all('item').flatMap(line => actionOf(line, file)),
    inputs: all('inputs').flatMap(line => readPaths(line, file)),
    outputs,
    gates: stepGates(items, outputs, outcomes, file),
    condition: conditionIn(all('condition'), file, problems),
    outcomes,
    fields: items.flatMap(item => fieldsOf(item, file)),
  }
}

function actorsIn(items: readonly RoleLine[], role: StepRole, file: string): readonly ReadActor[] {
  return items.flatMap(({line, role: own, label}) =>
    own === role && line.text.trim() ? [readActor(line, label ?? role, file)] : [],
  )
}

/** Several conditions of a step hold together. */
function conditionIn(lines: readonly StepLine[], file: string, problems: Problem[]): StepCondition | null {
  const parts = lines.flatMap(line => (line.text.trim() === '' ? [] : [oneCondition(line, file, problems)]))
  const [first] = parts
  if (!first || parts.length === 1) return first ?? null
  const text = parts.map(part => part.text).join(' and ')
  return {text, at: first.at, expression: {kind: 'and', parts: parts.map(part => part.expression)}}
}

function oneCondition(line: StepLine, file: string, problems: Problem[]): StepCondition {
  const written = asWritten(line, file)
  const code = /^`([^`]+)`$/.exec(written.text)?.[1]
  const text = code ?? written.text
  const at = code === undefined ? written.at : {...written.at, column: written.at.column + 1}
  const {expression, stop} = readCondition(text)
  if (stop !== null) {
    const word = /\S*/.exec(text.slice(stop))?.[0] ?? ''
    problems.push(problem.unreadableCondition(word, {...at, column: at.column + stop}))
  }
  return {text, at, expression}
}

function asWritten(line: StepLine, file: string): Located {
  const start = line.text.length - line.text.trimStart().length
  return {text: line.text.trim().replace(/\s*\n\s*/g, ' '), at: placeInLine(line, start, file)}
}

/** A known field's value (`Description`), but the whole of an item with an unknown one: its name says what it is about. */
function actionOf(line: StepLine, file: string): readonly Located[] {
  const isKnown = line.field !== null && fieldRole(line.field) === 'item'
  const written = isKnown ? line.text : line.whole
  const start = line.whole.length - written.length + (written.length - written.trimStart().length)
  const text = written.trim().replace(/\s*\n\s*/g, ' ')
  return text === '' ? [] : [{text, at: placeInWhole(line, start, file)}]
}

/** What a field says that no other part of the step holds. */
function fieldsOf({line, role, label}: RoleLine, file: string): readonly StepField[] {
  if (label === null || line.text.trim() === '') return []
  if (role === 'agent' || role === 'skill') return restOf(line, label, file)
  const isKept =
    role === 'note' ||
    (role === 'item' && line.marked && fieldRole(line.field ?? '') === undefined) ||
    ((role === 'inputs' || role === 'outputs') && readPaths(line, file).length === 0)
  return isKept ? [{name: label, value: asWritten(line, file)}] : []
}

function restOf(line: StepLine, label: string, file: string): readonly StepField[] {
  const {name, rest} = readActor(line, label, file)
  return name || rest.length > 0 ? rest : [{name: label, value: asWritten(line, file)}]
}
