import {resolve} from 'node:path'
import type {Problem} from '@journeywright/problems'
import {runPlan, type RunPlanInput} from '@journeywright/runtime'
import {notOneOf} from '../problems.js'
import {chooseRenderer} from '../render/choose-renderer.js'
import {checkRun} from '../run/check/check-run.js'
import {createdAt} from '../run/created-at.js'
import {exitCodeOf} from '../run/exit-code-of.js'
import {prepare, type Prepared, type PrepareOptions} from '../run/prepare.js'
import {newRunId} from '../run/run-id.js'
import {driveRun} from '../runs/drive-run.js'
import {readBackends} from '../runs/read-backends.js'
import {readBudget} from '../runs/read-budget.js'
import {readConcurrency} from '../runs/read-concurrency.js'
import {makeSettings, secretsOf} from '../runs/run-settings.js'
import type {Terminal} from '../terminal.js'

export interface RunOptions extends PrepareOptions {
  readonly out?: string
  readonly concurrency?: string
  readonly budget?: string
  readonly runId?: string
  readonly check?: true
  readonly quiet?: true
}

/** `journeywright run`: plans, runs, shows it while it happens, and says what came of it. */
export async function run(
  typed: readonly (string | undefined)[],
  options: RunOptions,
  terminal: Terminal,
): Promise<number> {
  const {notes: tell, problems: show} = chooseRenderer(options, terminal)
  const created = createdAt(terminal)
  const {budget, problems: wrongBudget} = readBudget(options.budget)
  const {concurrency, problems: wrongConcurrency} = readConcurrency(options.concurrency)
  const wrong = [...created.problems, ...checkIds(options), ...wrongBudget, ...wrongConcurrency]
  const prepared: Prepared =
    wrong.length > 0
      ? {ready: null, actors: [], problems: wrong}
      : await prepare(typed, options.check ? {...options, force: true} : options, terminal)
  show(options.json ? prepared.problems : prepared.problems.filter(({severity}) => severity !== 'info'))
  tell(prepared.notes ?? [])
  if (prepared.ready === null) return exitCodeOf(prepared.problems)
  const runId = options.runId ?? newRunId(created.at)
  const {plan, plugins, definitions, again: earlier} = prepared.ready
  const again = {plugins, definitions, folder: terminal.cwd, runId, ...secretsOf(options.engine)}
  const out = options.out ?? (options.check ? '.' : undefined)
  const input: RunPlanInput = {
    ...again,
    plan,
    workflowId: options.workflowId ?? earlier?.workflowId ?? runId,
    ...(out === undefined ? {} : {out: resolve(terminal.cwd, out)}),
    createdAt: earlier?.createdAt ?? created.at,
    ...(earlier ? {begunAt: created.at} : {}),
    ...(concurrency === null ? {} : {concurrency}),
    budget,
    settings: {...makeSettings(options.engine, options.cuj, readBackends(options.backend).backends)},
  }
  if (options.check) return checkRun(input, options, terminal)
  return driveRun(watch => runPlan({...input, ...watch}), again, plan.cuj.id, options, terminal)
}

/** Ids become names of folders and files. */
function checkIds({runId, workflowId}: RunOptions): readonly Problem[] {
  const fix = 'Use letters, digits, `-`, `_` and `.`, beginning with a letter or digit.'
  return Object.entries({'run-id': runId, 'workflow-id': workflowId}).flatMap(([name, id]) =>
    id === undefined || /^[a-z\d][\w.-]{0,99}$/i.test(id) ? [] : [notOneOf(name, id, 'a name for files', fix)],
  )
}
