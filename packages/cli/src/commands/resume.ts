import {existsSync} from 'node:fs'
import {join, relative, resolve} from 'node:path'
import {isError, type Problem} from '@journeywright/problems'
import {
  continueRun,
  exitCodes,
  refusalOf,
  type Budget,
  type ContinueRunInput,
  type RunRecord,
} from '@journeywright/runtime'
import {chooseRenderer} from '../render/choose-renderer.js'
import {exitCodeOf} from '../run/exit-code-of.js'
import {accountName} from '../runs/account-name.js'
import {driveRun, type DriveOptions} from '../runs/drive-run.js'
import {openRun} from '../runs/open-run.js'
import {prepareAgain, type AgainOptions} from '../runs/prepare-again.js'
import {readBudget} from '../runs/read-budget.js'
import type {Terminal} from '../terminal.js'

export interface ResumeOptions extends DriveOptions, AgainOptions {
  readonly budget?: string
  readonly out?: string
  readonly force?: true
}

/** `journeywright resume`: goes on with a run where it stood. One that has ended stays as it is; its report is written when nobody came to it. */
export async function resume(typed: string, options: ResumeOptions, terminal: Terminal): Promise<number> {
  const say = (problems: readonly Problem[]) => chooseRenderer(options, terminal).problems(problems)
  const refuse = (problems: readonly Problem[]): number => {
    say(problems)
    return exitCodeOf(problems)
  }
  const limits = readBudget(options.budget)
  if (limits.problems.length > 0) return refuse(limits.problems)
  const {record, problems} = await openRun(typed, terminal.cwd)
  if (!record) return refuse(problems)
  const over = endCode(record)
  if (over !== null && !record.isLeft) return sayOver(record, over, options, terminal)
  const again = await prepareAgain(record, options, terminal.cwd)
  if (!again.input) return refuse(again.problems)
  say(again.problems.filter(isError))
  const input = {
    ...again.input,
    ...(options.out === undefined ? {} : {out: resolve(terminal.cwd, options.out)}),
    ...(options.force ? {force: options.force} : {}),
    ...decisionFor(record, limits.budget),
  }
  return driveRun(watch => continueRun({...input, ...watch}), again.input, record.plan.cuj.id, options, terminal)
}

/** A killed run just goes on; one that has stopped, or has given up on a step, is told to. */
function decisionFor({run, runId}: RunRecord, budget: Budget): Pick<ContinueRunInput, 'decision'> {
  const more = Object.keys(budget).length > 0 ? {budget} : {}
  const decision = {type: 'resumed', by: accountName(), ...more} as const
  return refusalOf(run, decision, runId) ? {} : {decision}
}

/** The exit code of a run that can't go on; null for any other. */
function endCode({status}: RunRecord): number | null {
  return status === 'running' || status === 'waiting' || status === 'interrupted' ? null : exitCodes[status]
}

function sayOver({runId, status, folder}: RunRecord, code: number, {json}: ResumeOptions, terminal: Terminal): number {
  const path = join(folder, 'report.md')
  const report = existsSync(path) ? path : null
  const lines = json
    ? [JSON.stringify({type: 'run-over', runId, status, report})]
    : [`${runId} has ended: ${status}`, ...(report === null ? [] : [`Report ${relative(terminal.cwd, report)}`])]
  terminal.stdout.write(`${lines.join('\n')}\n`)
  return code
}
