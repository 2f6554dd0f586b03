import {createHash} from 'node:crypto'
import {runtimeVersion} from '../version.js'
import type {OtlpSpan} from './otlp-span.js'
import {runSpan} from './run-span.js'
import {toAttributes} from './to-attributes.js'
import type {ToldRun} from './told-run.js'
import {trySpan} from './try-span.js'

/** Tries in one request, so that none is too large for a collector. */
const most = 500

/**
 * A run as OTLP/JSON, each line a whole request with traces. Pure: ids are made from the run's id and its beginning, so
 * that the same run gives the same lines.
 */
export function telemetryLines(told: ToldRun): readonly string[] {
  const seed = `${told.runId} ${told.createdAt}`
  const traceId = hashOf(seed, 32)
  const parentSpanId = hashOf(`${seed} run`, 16)
  // A hash for each of many tries would take as long as all the rest.
  const first = hashOf(`${seed} tries`, 8)
  const {tries} = told.history
  const lines: string[] = []
  // One request at a time: all spans of a long run at once would keep the garbage collector busy.
  for (let from = 0; from <= tries.length; from += most) {
    const spans = tries.slice(from, from + most).map((each, index) => {
      return trySpan(told, each, {traceId, spanId: `${first}${hexOf(from + index)}`, parentSpanId})
    })
    const all = from === 0 ? [runSpan(told, traceId, parentSpanId), ...spans] : spans
    if (all.length > 0) lines.push(JSON.stringify(requestOf(all)))
  }
  return lines
}

function requestOf(spans: readonly OtlpSpan[]): object {
  const attributes = toAttributes({'service.name': 'journeywright', 'service.version': runtimeVersion})
  const scope = {name: '@journeywright/runtime', version: runtimeVersion}
  return {resourceSpans: [{resource: {attributes}, scopeSpans: [{scope, spans}]}]}
}

/** Eight digits, never all of them zero. */
function hexOf(index: number): string {
  return (index + 1).toString(16).padStart(8, '0')
}

function hashOf(text: string, length: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length)
}
