import type {OtlpAttribute, OtlpEvent, OtlpSpan} from '../src/telemetry/otlp-span.js'

export function spansOf(line: string): readonly OtlpSpan[] {
  return JSON.parse(line).resourceSpans[0].scopeSpans[0].spans
}

/** A span with the names that other tools read, our own key, and its events. */
export function saySpan({name, startTimeUnixNano, endTimeUnixNano, attributes, events, status}: OtlpSpan): string {
  const seconds = (nanos: string): string => new Date(Number(nanos.slice(0, -6))).toISOString().slice(17, 23)
  const common = attributes
    .filter(({key}) => /^(?:gen_ai|error)\./.test(key))
    .map(({key, value}) => `${key} ${plain(value)}`)
  const ours = ['step.key', 'step.outcome'].flatMap(key => valueOf(attributes, `journeywright.${key}`))
  return [
    `${name} ${seconds(startTimeUnixNano)} to ${seconds(endTimeUnixNano)}, ${['unset', 'good', 'error'][status.code]}`,
    `  ${common.join(', ')}`,
    ...(ours.length > 0 ? [`  ${ours.join(': ')}`] : []),
    ...events.map(sayEvent),
  ].join('\n')
}

function sayEvent({name, attributes}: OtlpEvent): string {
  const keys = ['name', 'score.label', 'score.value'].map(key => `gen_ai.evaluation.${key}`)
  return `  + ${[name.replace('gen_ai.evaluation.result', ''), ...keys.flatMap(key => valueOf(attributes, key))].join(' ').trim()}`
}

function valueOf(attributes: readonly OtlpAttribute[], name: string): readonly string[] {
  return attributes.filter(({key}) => key === name).map(({value}) => plain(value))
}

function plain(value: OtlpAttribute['value']): string {
  return String(Object.values(value)[0])
}
