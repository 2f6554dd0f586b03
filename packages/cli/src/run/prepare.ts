import {resolve} from 'node:path'
import type {CujDefinition, Definition, Definitions} from '@journeywright/definitions'
import {isError, type Problem} from '@journeywright/problems'
import {makePlan, type Plan, type Plugin, type StepActor} from '@journeywright/runtime'
import {loadWorkspace, type Workspace} from '../config/load-workspace.js'
import type {Terminal} from '../terminal.js'
import {askAgain} from './again/ask-again.js'
import {askForWhat} from './ask-for-what.js'
import {besideSpec} from './beside-spec.js'
import {checkEngine} from './check-engine.js'
import {chooseBySpec} from './choose-by-spec.js'
import {chooseCuj} from './choose-cuj.js'
import {findOnlySpec} from './find-only-spec.js'
import {leaveDocuments} from './leave-documents.js'
import {neededJourneys} from './needed-journeys.js'
import {readFrom} from './read-from.js'
import {readBrief, type ReadBrief} from './read-brief.js'
import {readPrevious} from './read-previous.js'
import {readBackends} from '../runs/read-backends.js'
import {readOutputs} from './read-outputs.js'
import {readSpecFile} from './read-spec-file.js'
import {readWords, type Words} from './read-words.js'
import {settlePlan} from './settle-plan.js'
import {twoRequests} from './two-requests.js'

export interface PrepareOptions {
  readonly cuj?: string
  readonly brief?: string
  /** A specification of requirements, which is the request. */
  readonly spec?: string
  readonly output?: string
  /** A schema that the run starts from. */
  readonly from?: string
  /** Where deliverables go; what is there now is shown to the output strategies. */
  readonly out?: string
  /** What people changed there may be written over. */
  readonly force?: true
  /** Whoever names what is made wants it beside what is there. */
  readonly workflowId?: string
  readonly engine?: string
  readonly backend?: readonly string[]
  readonly json?: true
}

/** Everything that a run needs; `ready` is null when an error stands in its way. */
export interface Prepared {
  readonly ready: {
    readonly plan: Plan
    readonly plugins: readonly Plugin[]
    readonly definitions: Definitions
    /** Name and date of the run that has made the same before. */
    readonly again?: {readonly workflowId: string; readonly createdAt: string}
  } | null
  /** Who acts in each step of the chosen journey, also where it can't be planned. */
  readonly actors: readonly StepActor[]
  /** What was found in the repository and is built on, for whoever did not say it. */
  readonly notes?: readonly string[]
  readonly problems: readonly Problem[]
}

/** From what was typed to a plan: reads configuration, definitions and brief, and asks when it may. */
export async function prepare(
  typed: readonly (string | undefined)[],
  asked: PrepareOptions,
  terminal: Terminal,
): Promise<Prepared> {
  const words = readWords(typed[0], typed[1])
  const {backends, problems: wrongBackends} = readBackends(asked.backend)
  const wrong = words === null ? [twoRequests(typed[1] ?? '')] : [...checkEngine(asked.engine), ...wrongBackends]
  if (words === null || wrong.length > 0) return {ready: null, actors: [], problems: wrong}
  const only = await findOnlySpec(words, asked, terminal.cwd)
  if (only.problems.length > 0) return {ready: null, actors: [], problems: only.problems}
  const options = {...asked, ...only.option}
  const brief = await readBrief(options.brief, terminal.cwd)
  const spec = await readSpecFile(options.spec, terminal.cwd)
  if (spec.problems.some(isError)) return {ready: null, actors: [], problems: spec.problems}
  if (spec.notNeeded !== null)
    return {ready: null, actors: [], notes: [...only.notes, sayNotNeeded(spec.notNeeded)], problems: spec.problems}
  const isBySpec = options.spec !== undefined && options.cuj === undefined && words.cujId === null && !words.request
  const told = {...words, request: [words.request, spec.request, brief.request].find(each => each !== '') ?? ''}
  const base = await readFrom(options.from, terminal)
  const workspace = await loadWorkspace(
    terminal.cwd,
    options.engine,
    isBySpec ? all => all.map(({id}) => id) : neededJourneys(told, options.cuj),
  )
  const out = resolve(terminal.cwd, options.out ?? '.')
  const previous = await readPrevious(out, workspace.plugins, options.output)
  const loaded = [...brief.problems, ...spec.problems, ...base.problems, ...workspace.problems, ...previous.problems]
  if (loaded.some(isError)) return {ready: null, actors: [], problems: loaded}
  const given = {...base.option, ...previous.option, ...spec.option, ...(options.force ? {force: ['yes']} : {})}
  const first = await planRequest(told, brief, {...options, backends, given, isBySpec}, workspace, terminal)
  const started = options.from === undefined ? await startFromFound(first, terminal, out) : first
  const again = options.workflowId === undefined ? await askAgain(started, out, terminal.cwd) : started
  const planned = again.ready?.again ? again : await settle(again, workspace)
  const used = planned.ready ? filesOf(planned.ready.plan, workspace) : null
  const found = workspace.definitionProblems.filter(problem =>
    used ? used.has(problem.at?.file ?? '') : isError(problem),
  )
  const problems = [...loaded, ...found, ...planned.problems].map(problem => placeInBrief(problem, options.brief))
  const notes = [...only.notes, ...(planned.notes ?? [])]
  return {...planned, ready: problems.some(isError) ? null : planned.ready, notes, problems}
}

/** No schema is to be made, and that is no failure. */
function sayNotNeeded(why: string): string {
  return `nothing to do: ${why}`
}

/** A journey that designs a schema starts from the one that the repository has. */
async function startFromFound(planned: Prepared, terminal: Terminal, out: string): Promise<Prepared> {
  const {ready} = planned
  const designs = ready?.plan.steps.some(({outputs}) => outputs.some(({id}) => id === 'schema-document')) ?? false
  if (!ready || !designs) return planned
  const {findBase} = await import('./find-base.js')
  const {option, notes, problems} = await findBase(terminal, out)
  const plan = {...ready.plan, options: {...ready.plan.options, ...option}}
  return {...planned, ready: {...ready, plan}, notes, problems: [...planned.problems, ...problems]}
}

async function settle(planned: Prepared, {definitions, plugins}: Workspace): Promise<Prepared> {
  const {ready} = planned
  return ready ? {...planned, ready: {...ready, plan: await settlePlan(ready.plan, definitions, plugins)}} : planned
}

interface Given {
  readonly backends: Readonly<Record<string, string>>
  /** Options of the plan that were read from files. */
  readonly given: Readonly<Record<string, readonly string[]>>
  /** True where nothing but the specification says which journey it is. */
  readonly isBySpec: boolean
}

/** Chooses the journey, completes the request, plans. */
async function planRequest(
  told: Words,
  brief: ReadBrief,
  options: PrepareOptions & Given,
  {plugins, definitions, unread, settings}: Workspace,
  terminal: Terminal,
): Promise<Prepared> {
  const chosen = options.isBySpec
    ? chooseBySpec(options.spec ?? '', {definitions, plugins})
    : await chooseCuj(told, options.cuj, {...definitions, unread}, terminal.cwd)
  if (chosen.cuj === null) return {ready: null, actors: [], problems: chosen.problems}
  const asked =
    chosen.needsSubject && brief.brief === null && options.spec === undefined
      ? await askForWhat(told.request, chosen.cuj, terminal, options.json !== true)
      : {request: told.request, problems: []}
  if (asked.problems.length > 0) return {ready: null, actors: [], problems: [...chosen.problems, ...asked.problems]}
  const output = readOutputs(options.output)
  const {plan, actors, problems} = makePlan({
    definitions,
    cuj: chosen.cuj,
    request: asked.request,
    brief: brief.brief,
    options: {...options.given, ...(output === null ? {} : {output})},
    plugins,
    backends: options.backends,
    settings,
    folder: terminal.cwd,
  })
  return {
    ready: plan && {
      plan: leaveDocuments(besideSpec(plan, definitions), definitions),
      plugins,
      definitions: withCuj(definitions, chosen.cuj),
    },
    actors,
    problems: [...chosen.problems, ...problems],
  }
}

/** A journey that was read from a file stands for the installed one of its id. */
function withCuj(definitions: Definitions, cuj: CujDefinition): Definitions {
  return {...definitions, cujs: [cuj, ...definitions.cujs.filter(({id}) => id !== cuj.id)]}
}

/** The files that a plan was made from: what is wrong with any other is not this run's business. */
function filesOf({definitions: used}: Plan, {definitions}: Workspace): ReadonlySet<string> {
  const {agents, skills, commands, cujs} = definitions
  const all: readonly Definition[] = [...agents, ...skills, ...commands, ...cujs]
  const isUsed = ({kind, id}: Definition): boolean => `${kind === 'command' ? 'cuj' : kind}:${id}` in used
  return new Set(all.filter(isUsed).map(({shown}) => shown))
}

/** The brief reaches the plan as a value; whoever typed its name wants to read that. */
function placeInBrief(problem: Problem, file: string | undefined): Problem {
  return file !== undefined && problem.at?.file === 'brief' ? {...problem, at: {...problem.at, file}} : problem
}
