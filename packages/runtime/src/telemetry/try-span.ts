import type {StepTry} from '../history/run-history.js'
import type {OtlpEvent, OtlpSpan} from './otlp-span.js'
import {toAttributes} from './to-attributes.js'
import {toNanos} from './to-nanos.js'
import type {ToldRun} from './told-run.js'

interface Ids {
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId: string
}

/** The span of one try of a step, with what its gates said as its events. */
export function trySpan({run, history}: ToldRun, each: StepTry, ids: Ids): OtlpSpan {
  const {step, title, key, agent, performer, startedAt, outcome, usage} = each
  const endedAt = each.endedAt ?? history.endedAt ?? startedAt
  const [, epoch, attempt] = /@(\d+)#(\d+)$/.exec(key) ?? []
  const error = errorOf(each)
  return {
    ...ids,
    name: agent === null ? `step ${step}` : `invoke_agent ${agent}`,
    kind: 1,
    startTimeUnixNano: toNanos(startedAt),
    endTimeUnixNano: toNanos(endedAt),
    attributes: toAttributes({
      'gen_ai.operation.name': agent === null ? null : 'invoke_agent',
      'gen_ai.agent.name': agent,
      'gen_ai.workflow.name': run.plan.cuj.id,
      'journeywright.step.id': step,
      'journeywright.step.title': title,
      'journeywright.step.key': key,
      'journeywright.step.epoch': {int: Number(epoch)},
      'journeywright.step.attempt': {int: Number(attempt)},
      'journeywright.step.performer': performer,
      'journeywright.step.outcome': outcome ?? 'in-flight',
      'journeywright.usage.tokens': usage.tokens === undefined ? null : {int: usage.tokens},
      'journeywright.usage.cost': usage.cost,
      'error.type': error?.type,
    }),
    events: each.verdicts.map(verdict => verdictEvent(verdict, endedAt)),
    status: error ? {code: 2, message: error.message} : {code: outcome === 'done' ? 1 : 0},
  }
}

function errorOf({outcome, reason, problems}: StepTry): {readonly type: string; readonly message: string} | null {
  const [problem] = problems
  if (outcome === 'failed') return {type: problem?.code ?? 'failed', message: problem?.message ?? 'It failed'}
  if (outcome === 'transient') return {type: 'transient', message: reason ?? ''}
  return outcome === 'lost' ? {type: 'lost', message: 'Whoever worked on it died'} : null
}

function verdictEvent({gate, status, score, problems}: StepTry['verdicts'][number], at: string): OtlpEvent {
  return {
    timeUnixNano: toNanos(at),
    name: 'gen_ai.evaluation.result',
    attributes: toAttributes({
      'gen_ai.evaluation.name': gate,
      'gen_ai.evaluation.score.value': score,
      'gen_ai.evaluation.score.label': status,
      'gen_ai.evaluation.explanation': problems.length > 0 ? problems.map(({message}) => message).join('; ') : null,
    }),
  }
}
