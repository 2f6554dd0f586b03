/** Where traces are sent. */
export interface TelemetryTarget {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly timeoutMs: number
}

type Env = Readonly<Record<string, string | undefined>>

/** What the standard variables say, those for traces before those for everything; null where they name no place. */
export function telemetryTarget(env: Env): TelemetryTarget | null {
  const base = env['OTEL_EXPORTER_OTLP_ENDPOINT']
  const url = env['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'] || (base ? `${base.replace(/\/+$/, '')}/v1/traces` : '')
  const isOff = env['OTEL_SDK_DISABLED']?.toLowerCase() === 'true' || env['OTEL_TRACES_EXPORTER'] === 'none'
  if (url === '' || isOff) return null
  const headers = env['OTEL_EXPORTER_OTLP_TRACES_HEADERS'] || env['OTEL_EXPORTER_OTLP_HEADERS'] || ''
  const timeout = Number(env['OTEL_EXPORTER_OTLP_TRACES_TIMEOUT'] || env['OTEL_EXPORTER_OTLP_TIMEOUT'] || NaN)
  return {
    url,
    headers: {...readHeaders(headers), 'content-type': 'application/json'},
    timeoutMs: timeout > 0 ? Math.min(timeout, 600_000) : 10_000,
  }
}

/** `a=b,c=d`, the values percent-encoded. */
function readHeaders(text: string): Readonly<Record<string, string>> {
  const pairs = text.split(',').flatMap(pair => {
    const [, name, value = ''] = /^\s*([^=\s]+)\s*=\s*(.*?)\s*$/s.exec(pair) ?? []
    return name === undefined ? [] : [[name.toLowerCase(), decode(value)] as const]
  })
  return Object.fromEntries(pairs)
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    // A lone % stands for itself.
    return value
  }
}
