import {createHash} from 'node:crypto'
import {runtimeVersion} from '../version.js'
import type {OtlpSpan} from './otlp-span.js'
import {runSpan} from './run-span.js'
import {toAttributes} from './to-attributes.js'
import type {ToldRun} from './told-run.js'
import {trySpan} from './try-span.js'

/** Spans in one request, so that none is too large for a collector. */
const most = 500

/**
 * A run as OTLP/JSON, each line a whole request with traces. Pure: ids are made from the run's id and its beginning, so
 * that the same run gives the same lines.
 */
export function telemetryLines(told: ToldRun): readonly string[] {
  const seed = `${told.runId} ${told.createdAt}`
  const traceId = hashOf(seed, 32)
  const root = hashOf(`${seed} run`, 16)
  const tries = told.history.tries.map((each, index) => {
    return trySpan(told, each, {traceId, spanId: hashOf(`${seed} ${index} ${each.key}`, 16), parentSpanId: root})
  })
  const spans = [runSpan(told, traceId, root), ...tries]
  const requests = Array.from({length: Math.ceil(spans.length / most)}, (_, index) => {
    return requestOf(spans.slice(index * most, (index + 1) * most))
  })
  return requests.map(request => JSON.stringify(request))
}

function requestOf(spans: readonly OtlpSpan[]): object {
  const attributes = toAttributes({'service.name': 'journeywright', 'service.version': runtimeVersion})
  const scope = {name: '@journeywright/runtime', version: runtimeVersion}
  return {resourceSpans: [{resource: {attributes}, scopeSpans: [{scope, spans}]}]}
}

function hashOf(text: string, length: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length)
}
