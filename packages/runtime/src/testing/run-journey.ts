import {fileURLToPath} from 'node:url'
import {readDefinitions, type DefinitionRoot} from '@journeywright/definitions'
import type {Problem} from '@journeywright/problems'
import type {Plugin} from '../contracts.js'
import type {Host} from '../host.js'
import {makePlan} from '../plan/make-plan.js'
import type {Plan} from '../plan.js'
import type {RunEvent, RunResult} from '../run-event.js'
import {continueRun} from '../run/continue-run.js'
import {runPlan} from '../run/run-plan.js'
import type {JourneyInput} from './journey-input.js'

export interface JourneyRun {
  readonly plan: Plan | null
  /** Of reading and planning. */
  readonly problems: readonly Problem[]
  /** Null when there was no plan to run; with decisions, what the last one led to. */
  readonly result: RunResult | null
  readonly events: readonly RunEvent[]
}

/** Reads what lies in the folder, plans a journey and runs it on a host, with the decisions that people make. */
export async function runJourney(folder: string, input: JourneyInput, host: Host): Promise<JourneyRun> {
  const {definitions, problems} = await readDefinitions(rootsOf(folder, input.plugins))
  const cuj = definitions.cujs.find(each => input.cuj === undefined || each.id === input.cuj)
  if (!cuj) throw new Error(`Unexpected files without the CUJ ${input.cuj ?? ''}, expected it below cujs/`)
  const {files: _files, cuj: _cuj, decisions = [], onEvent, request = 'test', runId = 'test', ...rest} = input
  const planned = makePlan({...rest, definitions, cuj, request, folder})
  const found = [...problems, ...planned.problems]
  const events: RunEvent[] = []
  if (!planned.plan) return {plan: null, problems: found, result: null, events}
  const {plugins, workflowId, out, signal, concurrency, budget} = input
  const given = {
    plugins,
    definitions,
    folder,
    runId,
    host,
    onEvent(event: RunEvent) {
      events.push(event)
      onEvent?.(event)
    },
    ...(out === undefined ? {} : {out}),
    ...(signal === undefined ? {} : {signal}),
  }
  let result = await runPlan({
    ...given,
    plan: planned.plan,
    createdAt: '2026-01-02T03:04:05.000Z',
    ...(workflowId === undefined ? {} : {workflowId}),
    ...(concurrency === undefined ? {} : {concurrency}),
    ...(budget === undefined ? {} : {budget}),
  })
  for (const decision of decisions) result = await continueRun({...given, decision})
  return {plan: planned.plan, problems: found, result, events}
}

function rootsOf(folder: string, plugins: readonly Plugin[]): readonly DefinitionRoot[] {
  const own = plugins.flatMap(({name, definitions = []}) => {
    return definitions.map(url => ({folder: fileURLToPath(url), origin: {kind: 'plugin' as const, name}}))
  })
  return [{folder, origin: {kind: 'project', name: 'project'}}, ...own]
}
