import {nameKey} from '@journeywright/definitions'
import {parseJson} from '../parse-json.js'
import type {FindFact} from './decide-condition.js'
import {artifactsOf, type RunContext} from './run-context.js'
import {stateOf, type Run, type StepState} from '../state/run-state.js'

const verdictNames = new Set(['validation-status', 'gate-status', 'verdict'])
const scoreNames = new Set(['score', 'rating', 'overall-score', 'rating-score'])

/**
 * What a step's condition may speak of: `validation_status`, the verdict of the last gates before it; `score`, the last
 * rating; options of the request (`options.output`, or `output`); fields of earlier JSON artifacts, the latest first
 * (`status`, or `plan.status` for the artifact `plan`).
 */
export function findFact(context: RunContext, run: Run, step: string): FindFact {
  const index = run.plan.steps.findIndex(({id}) => id === step)
  const earlier = run.plan.steps
    .slice(0, index)
    .map(({id}) => stateOf(run, id))
    .reverse()
  return name => {
    const path = name.replace(/[{}`]/g, '').trim().split('.')
    const key = nameKey(path.join('.'))
    if (verdictNames.has(key)) return verdictOf(earlier)
    return (
      optionOf(run, path) ?? fieldOf(context, earlier, path) ?? (scoreNames.has(key) ? scoreOf(earlier) : undefined)
    )
  }
}

/** A step that was given up has failed, whatever its gates said of an earlier try. */
function verdictOf(earlier: readonly StepState[]): readonly string[] | undefined {
  const last = earlier.find(({verdicts, status}) => verdicts.length > 0 || status === 'failed')
  if (!last) return undefined
  return [last.status === 'failed' || last.verdicts.some(({status}) => status === 'failed') ? 'fail' : 'pass']
}

function scoreOf(earlier: readonly StepState[]): readonly number[] | undefined {
  const scores = earlier.flatMap(({verdicts}) => verdicts.flatMap(({score}) => score ?? []))
  return scores.length > 0 ? scores.slice(0, 1) : undefined
}

function optionOf({plan}: Run, path: readonly string[]): readonly string[] | undefined {
  const wanted = nameKey(path.join('.').replace(/^(?:options?|request)\./, ''))
  return Object.entries(plan.options).find(([name]) => nameKey(name) === wanted)?.[1]
}

function fieldOf(context: RunContext, earlier: readonly StepState[], path: readonly string[]): ReturnType<FindFact> {
  const [first = '', ...rest] = path
  for (const {id, content} of earlier.flatMap(({artifacts}) => artifactsOf(context, artifacts))) {
    const parsed = parseJson(content)
    if ('error' in parsed) continue
    const isNamed = rest.length > 0 && nameKey(id) === nameKey(first)
    const fact = asFact(valueAt(parsed.value, isNamed ? rest : path))
    if (fact) return fact
  }
  return undefined
}

function asFact(value: unknown): ReturnType<FindFact> {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return [value]
  return value === null ? [null] : undefined
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, name) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return undefined
    return Object.entries(inner).find(([each]) => nameKey(each) === nameKey(name))?.[1]
  }, value)
}
