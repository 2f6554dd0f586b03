import type {Plan, PlannedCriterion, PlannedGate, PlannedStep, StepActor} from '@journeywright/runtime'
import type {Paint} from './paint.js'
import {visibleStrings} from './visible-strings.js'

/** A plan for a person: who does what, from what, into what, judged by what, and which rule decided it. */
export function sayPlan(plan: Plan, paint: Paint): string {
  const {cuj, request, steps, criteria, degradation} = visibleStrings(plan)
  const lines = [
    `${paint.bold(cuj.id)} ${cuj.title}${request === '' ? '' : `: "${request}"`}`,
    '',
    ...steps.flatMap(step => sayStep(step, paint)),
    ...(criteria.length > 0 ? [paint.bold('Success criteria'), ...criteria.map(sayCriterion)] : []),
    ...(degradation ? ['', `When steps fail for good: ${degradation.text}`] : []),
  ]
  return `${lines.join('\n')}\n`
}

function sayStep(step: PlannedStep, paint: Paint): readonly string[] {
  const {agent, skill, model, condition} = step
  const why = sayWhy(step, paint)
  return [
    paint.bold(`${step.id} ${step.title}`),
    ...(agent === null ? [] : [`  agent: ${agent}${why('agent')}`]),
    ...(skill === null ? [] : [`  skill: ${skill}${why('skill')}`]),
    ...(model === null ? [] : [`  model: ${model}${why('model')}`]),
    `  performed by: ${sayPerformer(step, paint)}`,
    ...sayTools(step),
    ...sayTime(step, paint),
    ...(condition === null ? [] : [`  condition: ${condition.text}`]),
    ...(step.fallbackAgents.length > 0 ? [`  then: ${step.fallbackAgents.join(', ')}`] : []),
    ...(step.inputs.length > 0 ? [`  inputs: ${step.inputs.map(({id, from}) => `${id} of ${from}`).join(', ')}`] : []),
    ...step.outputs.map(({id, path}) => `  output: ${path}${paint.dim(` (${id})`)}`),
    ...step.gates.map(gate => `  gate: ${sayGate(gate)}`),
    '',
  ]
}

/** Who acts in each step of a journey that can't be planned. */
export function sayActors(actors: readonly StepActor[], paint: Paint): string {
  return visibleStrings(actors)
    .flatMap(actor => [...sayActor(actor, paint), ''])
    .join('\n')
}

function sayActor(actor: StepActor, paint: Paint): readonly string[] {
  const {step, title, agent, skill, performer} = actor
  const why = sayWhy(actor, paint)
  return [
    paint.bold(`${step} ${title}`),
    ...(agent === null ? [] : [`  agent: ${agent}${why('agent')}`]),
    ...(skill === null ? [] : [`  skill: ${skill}${why('skill')}`]),
    `  performed by: ${performer === null ? 'nothing that is installed' : sayPerformer({...actor, performer}, paint)}`,
  ]
}

function sayPerformer(step: Pick<PlannedStep, 'performer' | 'resolvedBy'>, paint: Paint): string {
  const why = sayWhy(step, paint)
  if (step.performer === 'person') return `a person${why('agent')}`
  return step.performer.startsWith('builtin:') ? step.performer : `${step.performer}${why('performer')}`
}

/** Declared is not granted: what no policy names, nobody gets. */
function sayTools({tools: {declared, granted}, performer}: PlannedStep): readonly string[] {
  if (declared === null && (granted.length === 0 || performer === 'person')) return []
  const list = (names: readonly string[]): string => (names.length === 0 ? 'none' : names.join(', '))
  return [`  tools: ${list(granted)} granted${declared === null ? '' : ` of ${list(declared)}`}`]
}

function sayTime({timeoutMs, resolvedBy}: PlannedStep, paint: Paint): readonly string[] {
  const why = resolvedBy['timeout'] ?? 'default'
  return why === 'default' ? [] : [`  time: at most ${timeoutMs / 1000} s a try${paint.dim(` (${why})`)}`]
}

function sayWhy({resolvedBy}: Pick<PlannedStep, 'resolvedBy'>, paint: Paint): (key: string) => string {
  return key => (resolvedBy[key] === undefined ? '' : paint.dim(` (${resolvedBy[key]})`))
}

function sayGate({gate, judges, options, maxAttempts}: PlannedGate): string {
  const minimum = options['minimum']
  const score = typeof minimum === 'number' ? ` ${minimum}` : ''
  return `${gate}${score} on ${judges.join(', ')}, at most ${maxAttempts} tries`
}

function sayCriterion({name, check}: PlannedCriterion): string {
  switch (check.kind) {
    case 'exists':
      return `  ${name}: ${check.artifact} exists`
    case 'gate-passed':
      return `  ${name}: ${check.artifact} passed its gates`
    case 'field':
      return `  ${name}: ${check.artifact} has ${check.fields.join(', ')}`
    case 'schema':
      return `  ${name}: ${check.artifact} against ${check.schema}`
    case 'unverified':
      return `  ${name}: unverified, ${check.why}`
  }
}
