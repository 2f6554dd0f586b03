import {resolve} from 'node:path'
import {readCuj, type CujDefinition, type Definitions} from '@journeywright/definitions'
import {isError, type Problem} from '@journeywright/problems'
import {makePlan, type ContinueRunInput, type Plan, type RunRecord} from '@journeywright/runtime'
import {loadWorkspace, type Workspace} from '../config/load-workspace.js'
import {engineNeeded, unknown} from '../problems.js'
import {besideSpec} from '../run/beside-spec.js'
import {checkEngine} from '../run/check-engine.js'
import {leaveDocuments} from '../run/leave-documents.js'
import {settlePlan} from '../run/settle-plan.js'
import {readSettings, secretsOf} from './run-settings.js'

export interface AgainOptions {
  readonly acceptChanges?: true
  readonly engine?: string
}

export interface PreparedAgain {
  /** Null when the problems say why. */
  readonly input: ContinueRunInput | null
  readonly problems: readonly Problem[]
}

/** What it takes to go on with a run: what is installed here, with the settings of its start. */
export async function prepareAgain(record: RunRecord, options: AgainOptions, cwd: string): Promise<PreparedAgain> {
  const settings = readSettings(record)
  const wrong = checkEngine(options.engine)
  if (wrong.length > 0) return {input: null, problems: wrong}
  if (settings.hasPassword && options.engine === undefined) {
    return {input: null, problems: [engineNeeded(record.runId, settings.engine)]}
  }
  const engine = options.engine ?? settings.engine
  const workspace = await loadWorkspace(cwd, engine, [record.plan.cuj.id])
  const {plugins, definitions} = workspace
  if (workspace.problems.some(isError)) return {input: null, problems: workspace.problems}
  const input = {plugins, definitions, folder: cwd, runId: record.runId, ...secretsOf(engine)}
  if (!options.acceptChanges) return {input, problems: workspace.problems}
  const again = await planAgain(record, input, workspace.settings, cwd)
  return {input: again.input, problems: [...workspace.problems, ...again.problems]}
}

/** The same request with the definitions of today. */
async function planAgain(
  record: RunRecord,
  input: ContinueRunInput,
  settings: Workspace['settings'],
  cwd: string,
): Promise<PreparedAgain> {
  const {cuj: file, backends} = readSettings(record)
  const {cuj, problems} = await findCuj(record.plan, file, input.definitions, cwd)
  if (cuj === null) return {input: null, problems}
  const {request, brief, options} = record.plan
  const {definitions, plugins} = input
  const planned = makePlan({definitions, cuj, request, brief, options, plugins, folder: cwd, backends, settings})
  const all = [...problems, ...planned.problems]
  if (!planned.plan || all.some(isError)) return {input: null, problems: all}
  const cujs = [cuj, ...definitions.cujs.filter(({id}) => id !== cuj.id)]
  const placed = leaveDocuments(besideSpec(planned.plan, definitions), definitions)
  const acceptChanges = await settlePlan(placed, definitions, plugins)
  return {input: {...input, definitions: {...definitions, cujs}, acceptChanges}, problems: all}
}

async function findCuj(
  plan: Plan,
  file: string | null,
  {cujs}: Definitions,
  cwd: string,
): Promise<{readonly cuj: CujDefinition | null; readonly problems: readonly Problem[]}> {
  if (file !== null) {
    const {definition, problems} = await readCuj(resolve(cwd, file), {kind: 'project', name: 'project'})
    return {cuj: problems.some(isError) ? null : definition, problems}
  }
  const cuj = cujs.find(({id}) => id === plan.cuj.id)
  if (cuj) return {cuj, problems: []}
  const known = cujs.map(({id}) => id)
  return {cuj: null, problems: [unknown('CUJ', plan.cuj.id, known, 'See `journeywright list cujs`.')]}
}
