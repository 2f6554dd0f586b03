import {resolve} from 'node:path'
import type {Problem} from '@journeywright/problems'
import {runPlan} from '@journeywright/runtime'
import {notOneOf} from '../problems.js'
import {chooseRenderer} from '../render/choose-renderer.js'
import {printSummary} from '../render/print-summary.js'
import {createdAt} from '../run/created-at.js'
import {exitCodeOf} from '../run/exit-code-of.js'
import {prepare, type PrepareOptions} from '../run/prepare.js'
import {newRunId} from '../run/run-id.js'
import type {Terminal} from '../terminal.js'

export interface RunOptions extends PrepareOptions {
  readonly out?: string
  readonly runId?: string
  readonly workflowId?: string
  readonly quiet?: true
}

/** `journeywright run`: plans, runs, shows it while it happens, and says what came of it. */
export async function run(
  typed: readonly (string | undefined)[],
  options: RunOptions,
  terminal: Terminal,
): Promise<number> {
  const renderer = chooseRenderer(options, terminal)
  const created = createdAt(terminal)
  const wrong = [...created.problems, ...checkIds(options)]
  const prepared =
    wrong.length > 0 ? {ready: null, actors: [], problems: wrong} : await prepare(typed, options, terminal)
  renderer.problems(options.json ? prepared.problems : prepared.problems.filter(({severity}) => severity !== 'info'))
  if (prepared.ready === null) return exitCodeOf(prepared.problems)
  const runId = options.runId ?? newRunId(created.at)
  const stop = new AbortController()
  const release = terminal.onInterrupt(() => stop.abort())
  const began = terminal.now().getTime()
  try {
    const result = await runPlan({
      ...prepared.ready,
      folder: terminal.cwd,
      runId,
      workflowId: options.workflowId ?? runId,
      ...(options.out === undefined ? {} : {out: resolve(terminal.cwd, options.out)}),
      createdAt: created.at,
      onEvent: event => renderer.event(event),
      signal: stop.signal,
    })
    renderer.finish(result)
    if (!options.json) printSummary(result, prepared.ready.plan.cuj.id, terminal.now().getTime() - began, terminal)
    renderer.problems(result.problems)
    return result.exitCode
  } finally {
    release()
  }
}

/** Ids become names of folders and files. */
function checkIds({runId, workflowId}: RunOptions): readonly Problem[] {
  const fix = 'Use letters, digits, `-`, `_` and `.`, beginning with a letter or digit.'
  return Object.entries({'run-id': runId, 'workflow-id': workflowId}).flatMap(([name, id]) =>
    id === undefined || /^[a-z\d][\w.-]{0,99}$/i.test(id) ? [] : [notOneOf(name, id, 'a name for files', fix)],
  )
}
