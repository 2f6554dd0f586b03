import type {Problem} from '@journeywright/problems'

export function telemetryNotSent(url: string, why: string): Problem {
  return {
    code: 'run/telemetry-not-sent',
    severity: 'warning',
    message: `Unexpected answer of \`${url}\`, expected it to take the traces of the run: ${why}`,
    fix: 'Mend OTEL_EXPORTER_OTLP_ENDPOINT, or send `telemetry.jsonl` of the run there yourself, each line a request.',
  }
}
