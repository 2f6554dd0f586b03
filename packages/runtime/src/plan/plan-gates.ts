import type {CujGate} from '@journeywright/definitions'
import type {Gate} from '../contracts.js'
import type {PlannedGate, PlannedInput} from '../plan.js'
import {baseNamePattern, covers, normaliseTemplate} from '../templates.js'
import {unknownGate, unmadeOutput} from './problems.js'
import type {BoundOutput, ReportProblem, StepDraft} from './step-draft.js'

/** Tries that one agent has, where a CUJ doesn't say. */
const defaultAttempts = 3

/** A step whose gates are planned, and what they may speak of. */
export interface GateScope {
  readonly draft: StepDraft
  readonly earlier: readonly StepDraft[]
  readonly inputs: readonly PlannedInput[]
  readonly gates: readonly Gate[]
  readonly report: ReportProblem
}

/**
 * The gates of a step, in the order in which they judge: that everything exists, that it keeps its schema, what the
 * CUJ names, what the handler always asks for.
 */
export function planGates(scope: GateScope): readonly PlannedGate[] {
  const {draft, gates, report} = scope
  const named = draft.source.gates.flatMap(gate => cujGate(gate, scope))
  const own = (draft.handler?.gates ?? []).map(({gate, judges}) => plannedGate(gate, judges, {}))
  for (const {gate} of own) {
    if (!gates.some(each => each.id === gate)) report(unknownGate(gate, draft.source.at, idsOf(gates)))
  }
  return mergeGates([...impliedGates(draft), ...own, ...named]).sort((a, b) => rankOf(a) - rankOf(b))
}

function impliedGates({outputs}: StepDraft): readonly PlannedGate[] {
  const members = outputs.flatMap(output => output.members)
  const withSchema = outputs.filter(output => output.planned.schema !== null)
  return [
    plannedGate(
      'exists',
      outputs.filter(({contract}) => !contract.optional).map(idOf),
      members.length > 0 ? {paths: members} : {},
    ),
    plannedGate('schema', withSchema.map(idOf), {}),
  ].filter(gate => gate.judges.length > 0)
}

function cujGate(gate: CujGate, {draft, earlier, inputs, gates, report}: GateScope): readonly PlannedGate[] {
  const own = draft.outputs.map(idOf)
  if (gate.kind === 'minimum-score') {
    const judges = inputs.length > 0 ? inputs.map(input => input.id) : own
    if (judges.length === 0 && draft.byPerson) return []
    const rating = draft.outputs.find(output => output.planned.mediaType === 'application/json')
    const options = {minimum: gate.minimum, outOf: gate.outOf, rubric: gate.rubric, rating: rating?.planned.id ?? null}
    return [plannedGate('minimum-score', judges, options, gate.maxAttempts ?? defaultAttempts)]
  }
  if (gate.kind === 'named') {
    const found = gates.find(each => each.id === gate.id)
    if (!found) report(unknownGate(gate.id, gate.at, idsOf(gates)))
    return found && (own.length > 0 || !draft.byPerson) ? [plannedGate(found.id, own, {})] : []
  }
  const path = normaliseTemplate(gate.path)
  const judged = findOutput(path, [draft, ...earlier])
  if (!judged) {
    const unmade = {text: path, at: gate.at}
    if (!draft.byPerson) report(unmadeOutput(draft.source, unmade, makerOf(draft), draft.outputs.map(pathOf)))
    return []
  }
  const options = gate.kind === 'schema' ? {schemas: {[judged.planned.id]: gate.schema}} : {paths: [path]}
  return [plannedGate(gate.kind, [judged.planned.id], options)]
}

function findOutput(path: string, drafts: readonly StepDraft[]): BoundOutput | undefined {
  const outputs = drafts.flatMap(draft => draft.outputs)
  return (
    outputs.find(output => covers(output.planned.path, path)) ??
    outputs.find(output => baseNamePattern(output.planned.path) === baseNamePattern(path))
  )
}

/** One gate of a name in a step: what several lines ask of it is judged at once. */
function mergeGates(gates: readonly PlannedGate[]): PlannedGate[] {
  const merged = new Map<string, PlannedGate>()
  for (const gate of gates) {
    const first = merged.get(gate.gate)
    merged.set(gate.gate, first ? mergeGate(first, gate) : gate)
  }
  return [...merged.values()]
}

function mergeGate(first: PlannedGate, second: PlannedGate): PlannedGate {
  const isImplied = first.gate === 'exists' || first.gate === 'schema'
  return {
    gate: first.gate,
    judges: isImplied ? [...new Set([...first.judges, ...second.judges])] : first.judges,
    options: {...first.options, ...second.options, ...mergedPaths(first, second)},
    maxAttempts: Math.min(first.maxAttempts, second.maxAttempts),
  }
}

function mergedPaths(first: PlannedGate, second: PlannedGate): {readonly paths?: readonly unknown[]} {
  const paths = [first, second].flatMap(gate => (Array.isArray(gate.options['paths']) ? gate.options['paths'] : []))
  return paths.length > 0 ? {paths: [...new Set(paths)]} : {}
}

function plannedGate(
  gate: string,
  judges: readonly string[],
  options: PlannedGate['options'],
  maxAttempts = defaultAttempts,
): PlannedGate {
  return {gate, judges, options, maxAttempts}
}

/** Existence first and schema second: what isn't there or has no shape needs no other judge. */
function rankOf({gate}: PlannedGate): number {
  return gate === 'exists' ? 0 : gate === 'schema' ? 1 : 2
}

/** Who answers for what a step makes, in a sentence. */
function makerOf({handler, performer}: StepDraft): string {
  return handler?.id ?? performer.name
}

const idOf = (output: BoundOutput): string => output.planned.id
const pathOf = (output: BoundOutput): string => output.planned.path

function idsOf(gates: readonly Gate[]): readonly string[] {
  return gates.map(gate => gate.id)
}
