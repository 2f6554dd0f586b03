import type {RunRecord} from '@journeywright/runtime'

/** What a run was started with that its plan doesn't say: kept in `run.json`, so that `resume` does the same. */
export interface RunSettings {
  /** `embedded` or a URL, without its password. */
  readonly engine: string
  /** The engine's URL had a password, which nobody keeps. */
  readonly hasPassword: boolean
  /** File of the journey, where it was given one. */
  readonly cuj: string | null
  /** Who performs which step, where the command line said so. */
  readonly backends: Readonly<Record<string, string>>
}

/** `engine` as it was typed. */
export function makeSettings(
  engine: string | undefined,
  cuj: string | undefined,
  backends: Readonly<Record<string, string>>,
): RunSettings {
  const typed = engine ?? 'embedded'
  const password = passwordOf(typed)
  return {engine: withoutPassword(typed), hasPassword: password !== null, cuj: cuj ?? null, backends}
}

/** What was kept; a run of somebody who keeps something else has the defaults. */
export function readSettings({given: {settings}}: RunRecord): RunSettings {
  const {engine, hasPassword, cuj, backends} = settings
  return {
    engine: typeof engine === 'string' ? engine : 'embedded',
    hasPassword: hasPassword === true,
    cuj: typeof cuj === 'string' ? cuj : null,
    backends: textsOf(backends),
  }
}

/** The password in an engine's URL, as it's typed there; null when it has none. */
function passwordOf(engine: string): string | null {
  return /^\w+:\/\/[^@/:]*:([^@]+)@/.exec(engine)?.[1] ?? /[?&]password=([^&]+)/.exec(engine)?.[1] ?? null
}

/** What must not be written down of an engine's URL, for the runtime to take out of everything that it writes. */
export function secretsOf(engine: string | undefined): {readonly secrets?: Readonly<Record<string, string>>} {
  const password = engine === undefined ? null : passwordOf(engine)
  return password === null ? {} : {secrets: {'password of the engine': password}}
}

function withoutPassword(engine: string): string {
  return engine
    .replace(/^(\w+:\/\/[^@/:]*):[^@]+@/, '$1@')
    .replace(/([?&])password=[^&]*&?/g, '$1')
    .replace(/[?&]$/, '')
}

function textsOf(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null) return {}
  const pairs = Object.entries(value).flatMap(([key, each]) => (typeof each === 'string' ? [[key, each] as const] : []))
  return Object.fromEntries(pairs)
}
