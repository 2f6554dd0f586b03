import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {readDefinitions, type DefinitionRoot} from '@journeywright/definitions'
import type {Problem} from '@journeywright/problems'
import type {Plugin} from '../contracts.js'
import type {Host} from '../host.js'
import {makePlan} from '../plan/make-plan.js'
import type {Plan} from '../plan.js'
import type {RunEvent, RunResult} from '../run-event.js'
import {runPlan} from '../run/run-plan.js'
import {fakeHost} from './fake-host.js'

export interface TempRunInput {
  /** Files of the project by their path, such as `cujs/CUJ-001.md` and `agents/writer.md`. */
  readonly files: Readonly<Record<string, string>>
  /** Default: the only CUJ there is. */
  readonly cuj?: string
  readonly plugins: readonly Plugin[]
  readonly request?: string
  readonly brief?: unknown
  readonly options?: Readonly<Record<string, readonly string[]>>
  readonly runId?: string
  readonly workflowId?: string
  readonly out?: string
  readonly signal?: AbortSignal
  readonly concurrency?: number
  /** Default: a fake clock, so that nobody waits for a retry. */
  readonly host?: Host
  readonly onEvent?: (event: RunEvent) => void
}

export interface TempRun {
  /** The project, in a folder for temporary files. */
  readonly folder: string
  readonly plan: Plan | null
  /** Of reading and planning. */
  readonly problems: readonly Problem[]
  /** Null when there was no plan to run. */
  readonly result: RunResult | null
  readonly events: readonly RunEvent[]
  /** The text of a file, by its path below the project; null when there is none. */
  read(path: string): Promise<string | null>
  remove(): Promise<void>
}

/** Reads, plans and runs a whole CUJ: real files, real parsers, a clock that doesn't wait. The caller removes the folder. */
export async function runInTempFolder(input: TempRunInput): Promise<TempRun> {
  const folder = await mkdtemp(join(tmpdir(), 'jw-runtime-'))
  for (const [path, text] of Object.entries(input.files)) {
    await mkdir(dirname(join(folder, path)), {recursive: true})
    await writeFile(join(folder, path), text)
  }
  const {definitions, problems} = await readDefinitions(rootsOf(folder, input.plugins))
  const cuj = definitions.cujs.find(each => input.cuj === undefined || each.id === input.cuj)
  if (!cuj) throw new Error(`Unexpected files without the CUJ ${input.cuj ?? ''}, expected it below cujs/`)
  const {plugins, brief, options, runId = 'test', request = 'test'} = input
  const planned = makePlan({definitions, cuj, request, brief, plugins, folder, ...(options ? {options} : {})})
  const events: RunEvent[] = []
  const {workflowId, out, signal, concurrency} = input
  const result = planned.plan
    ? await runPlan({
        plan: planned.plan,
        plugins,
        definitions,
        folder,
        runId,
        host: input.host ?? fakeHost(),
        createdAt: '2026-01-02T03:04:05.000Z',
        onEvent(event) {
          events.push(event)
          input.onEvent?.(event)
        },
        ...(workflowId === undefined ? {} : {workflowId}),
        ...(out === undefined ? {} : {out}),
        ...(signal === undefined ? {} : {signal}),
        ...(concurrency === undefined ? {} : {concurrency}),
      })
    : null
  return {
    folder,
    plan: planned.plan,
    problems: [...problems, ...planned.problems],
    result,
    events,
    read: path => readFile(join(folder, path), 'utf8').catch(() => null),
    remove: () => rm(folder, {recursive: true, force: true}),
  }
}

function rootsOf(folder: string, plugins: readonly Plugin[]): readonly DefinitionRoot[] {
  const own = plugins.flatMap(({name, definitions = []}) => {
    return definitions.map(url => ({folder: fileURLToPath(url), origin: {kind: 'plugin' as const, name}}))
  })
  return [{folder, origin: {kind: 'project', name: 'project'}}, ...own]
}
