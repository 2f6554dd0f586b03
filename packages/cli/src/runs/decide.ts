import {isError, type Problem} from '@journeywright/problems'
import {continueRun, refusalOf, sendDecision, type PersonDecision, type RunRecord} from '@journeywright/runtime'
import {exitCode} from '../exit-code.js'
import {chooseRenderer} from '../render/choose-renderer.js'
import {exitCodeOf} from '../run/exit-code-of.js'
import type {Terminal} from '../terminal.js'
import {accountName} from './account-name.js'
import {driveRun, type DriveOptions} from './drive-run.js'
import {openRun} from './open-run.js'
import {prepareAgain, type AgainOptions} from './prepare-again.js'

export interface DecideOptions extends DriveOptions, AgainOptions {
  readonly by?: string
}

/** What a command makes of the run that it's about. */
export type MakeDecision = (record: RunRecord) => {
  /** Null when the problems say why. */
  readonly decision: PersonDecision | null
  readonly problems: readonly Problem[]
}

/**
 * Records what a person has decided and goes on with the run in this process. A live process that runs it gets the
 * decision instead.
 */
export async function decide(
  typed: string,
  make: MakeDecision,
  options: DecideOptions,
  terminal: Terminal,
): Promise<number> {
  const say = (problems: readonly Problem[]) => chooseRenderer(options, terminal).problems(problems)
  const refuse = (problems: readonly Problem[]): number => {
    say(problems)
    return exitCodeOf(problems)
  }
  const {record, problems} = await openRun(typed, terminal.cwd)
  if (!record) return refuse(problems)
  const made = make(record)
  if (!made.decision) return refuse(made.problems)
  const decision = {by: options.by ?? accountName(), ...made.decision}
  const refusal = refusalOf(record.run, decision, record.runId)
  if (refusal) return refuse([refusal])
  if (record.owner !== null) {
    const sent = await sendDecision(terminal.cwd, record.runId, decision)
    if (sent.status === 'refused') return refuse(sent.problems)
    // Whoever ran it has gone meanwhile: the decision is ours to record.
    if (sent.status !== 'unowned') return sayHandedOver(record, record.owner, options, terminal)
  }
  const again = await prepareAgain(record, options, terminal.cwd)
  if (!again.input) return refuse(again.problems)
  say(again.problems.filter(isError))
  const input = {...again.input, decision}
  return driveRun(watch => continueRun({...input, ...watch}), again.input, record.plan.cuj.id, options, terminal)
}

function sayHandedOver({runId}: RunRecord, owner: number, {json}: DecideOptions, {stdout}: Terminal): number {
  const line = json
    ? JSON.stringify({type: 'handed-over', runId, owner})
    : `Handed to process ${owner}, which runs ${runId}. Watch it with \`journeywright log ${runId} --follow\`.`
  stdout.write(`${line}\n`)
  return exitCode.passed
}
