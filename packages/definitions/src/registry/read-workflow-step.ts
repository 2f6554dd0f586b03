import type {Place, Problem} from '@journeywright/problems'
import {normalisePlaceholders} from '../cuj/placeholders.js'
import * as cujProblem from '../cuj/problems.js'
import {readCondition} from '../cuj/read-condition.js'
import {scaleOf} from '../cuj/read-score.js'
import type {CujGate, CujStep, Located, StepCondition, StepField, StepOutcome} from '../definition.js'
import {entryOf, type JsonNode} from '../plugins/json-node.js'
import {itemsOf, placeIn, textIn, textsIn, type SourceTree} from './source-tree.js'

const ids = ['step', 'id', 'number', 'step_number']
const titles = ['name', 'title']
const known = new Set([
  ...ids,
  ...titles,
  'agent',
  'skill',
  'inputs',
  'outputs',
  'condition',
  'when',
  'description',
  'tasks',
  'actions',
])

/** One item of a workflow file's `steps`; null for one that is no map. */
export function readWorkflowStep(tree: SourceTree, node: JsonNode, index: number, problems: Problem[]): CujStep | null {
  if (node.kind !== 'map') return null
  const outputs = pathsIn(tree, node, 'outputs')
  const id = textIn(tree, node, ...ids)?.text ?? String(index + 1)
  const skill = textIn(tree, node, 'skill') ?? soleSkill(tree, node)
  const gates = gatesIn(tree, entryOf(node, 'validation'), outputs)
  const outcomes = [...outcomesIn(tree, node, 'on_failure'), ...outcomesIn(tree, node, 'on_success')]
  const held = [skill, ...gates, ...outcomes.map(({action}) => action)].map(each => each?.at)
  return {
    id,
    title: textIn(tree, node, ...titles)?.text ?? `Step ${id}`,
    at: placeIn(tree, node.offset),
    agent: textIn(tree, node, 'agent'),
    skill,
    actions: ['description', 'tasks', 'actions'].flatMap(key => actionsIn(tree, node, key)),
    inputs: pathsIn(tree, node, 'inputs'),
    outputs,
    gates,
    condition: conditionIn(tree, node, problems),
    outcomes,
    fields: fieldsIn(tree, node).filter(({value}) => !held.some(at => isSamePlace(at, value.at))),
  }
}

function isSamePlace(a: Place | undefined, b: Place): boolean {
  return a?.line === b.line && a.column === b.column
}

/** `plan.json (from step 0)` is `plan.json`, `notes.json (optional, from step 2)` is `notes.json?`. Named items are no artifacts. */
function pathsIn(tree: SourceTree, map: JsonNode, key: string): readonly Located[] {
  return (textsIn(tree, map, key) ?? []).map(({text, at}) => {
    const [, path = text, note = ''] = /^(\S+)\s*\((.*)\)$/.exec(text) ?? []
    return {text: normalisePlaceholders(path) + (/\boptional\b/i.test(note) ? '?' : ''), at}
  })
}

function soleSkill(tree: SourceTree, node: JsonNode): Located | null {
  const skills = textsIn(tree, node, 'skills') ?? textsIn(tree, entryOf(node, 'skill_requirements'), 'required') ?? []
  return skills.length === 1 ? (skills[0] ?? null) : null
}

/** Each line of a text, or item of a list, without its bullet. */
function actionsIn(tree: SourceTree, map: JsonNode, key: string): readonly Located[] {
  const node = entryOf(map, key)
  if (!node) return []
  return itemsOf(node).flatMap(item => {
    if (item.kind !== 'text') return []
    let offset = item.offset
    return item.value.split('\n').flatMap(line => {
      const text = line.replace(/^\s*(?:[-*+]|\d+[.)])\s+/, '').trim()
      if (text === '') return []
      const found = tree.text.indexOf(text, offset)
      offset = found < 0 ? offset : found
      return [{text, at: placeIn(tree, offset)}]
    })
  })
}

function gatesIn(tree: SourceTree, validation: JsonNode | null, outputs: readonly Located[]): readonly CujGate[] {
  const schema = textIn(tree, validation, 'schema')
  const json = outputs.find(({text}) => text.endsWith('.json'))
  const score = textIn(tree, validation, 'minimum_score', 'min_score', 'minimum')
  const [, minimum = '', scale] = /^(\d+(?:\.\d+)?)(?:\s*\/\s*(\d+))?$/.exec(score?.text ?? '') ?? []
  const outOf = scale ? Number(scale) : scaleOf(minimum)
  const rubric = (textsIn(tree, validation, 'rubric') ?? []).map(({text}) => text)
  return [
    ...(schema && json ? [{kind: 'schema' as const, path: json.text, schema: schema.text, at: schema.at}] : []),
    ...(score && minimum
      ? [{kind: 'minimum-score' as const, minimum: Number(minimum), outOf, rubric, maxAttempts: null, at: score.at}]
      : []),
  ]
}

function conditionIn(tree: SourceTree, node: JsonNode, problems: Problem[]): StepCondition | null {
  const written = textIn(tree, node, 'condition', 'when')
  if (!written) return null
  const {expression, stop} = readCondition(written.text)
  if (stop !== null)
    problems.push(cujProblem.unreadableCondition(written.text.slice(stop).split(/\s/)[0] ?? '', written.at))
  return {...written, expression}
}

function outcomesIn(tree: SourceTree, node: JsonNode, key: 'on_failure' | 'on_success'): readonly StepOutcome[] {
  const action = textIn(tree, node, key)
  const text = key.replace('_', ' ')
  return action ? [{when: {text, at: action.at, expression: {kind: 'prose', text}}, action, target: null}] : []
}

/** What no other part of a step holds: every other text, and the texts in maps by their path (`validation.gate`). */
function fieldsIn(tree: SourceTree, node: JsonNode, prefix = ''): readonly StepField[] {
  if (node.kind !== 'map') return []
  return node.entries.flatMap(({key, node: value}): readonly StepField[] => {
    const name = prefix + key
    if (known.has(name)) return key === 'outputs' ? namedIn(tree, value) : []
    if (value.kind === 'map') return fieldsIn(tree, value, `${name}.`)
    return (textsIn(tree, node, key) ?? []).map(text => ({name, value: text}))
  })
}

/** `- reasoning: 00-planner.json` in a list of outputs names what is written beside them. */
function namedIn(tree: SourceTree, outputs: JsonNode): readonly StepField[] {
  return itemsOf(outputs).flatMap(item => fieldsIn(tree, item, 'outputs.'))
}
