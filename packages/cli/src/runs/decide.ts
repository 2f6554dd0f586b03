import {isError, type Problem} from '@journeywright/problems'
import {
  continueRun,
  refusalOf,
  sendDecision,
  type ContinueRunInput,
  type RunRecord,
  type RunResult,
} from '@journeywright/runtime'
import {exitCode} from '../exit-code.js'
import {usage} from '../problems.js'
import {chooseRenderer} from '../render/choose-renderer.js'
import {exitCodeOf} from '../run/exit-code-of.js'
import type {Terminal} from '../terminal.js'
import {accountName} from './account-name.js'
import type {Target} from './decision-target.js'
import {driveRun, type DriveOptions} from './drive-run.js'
import {openRun} from './open-run.js'
import {prepareAgain, type AgainOptions} from './prepare-again.js'

export interface DecideOptions extends DriveOptions, AgainOptions {
  readonly by?: string
  /** False to record the decision and leave the rest to `resume`. */
  readonly run?: boolean
}

/** What a command makes of the run that it's about. */
export type MakeDecision = (record: RunRecord) => Target | Promise<Target>

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
  const nameless = checkName(options.by)
  if (nameless.length > 0) return refuse(nameless)
  const {record, problems} = await openRun(typed, terminal.cwd)
  if (!record) return refuse(problems)
  const made = await make(record)
  if (!made.decision) return refuse(made.problems)
  const decision = {by: options.by ?? accountName(), ...made.decision}
  const refusal = refusalOf(record.run, decision, record.runId)
  if (refusal) return refuse([refusal])
  if (record.owner !== null) {
    const sent = await sendDecision(terminal.cwd, record.runId, decision)
    if (sent.status === 'refused') return refuse(sent.problems)
    // Whoever ran it has gone meanwhile: the decision is ours to record.
    if (sent.status !== 'unowned')
      return sayHandedOver(record, record.owner, sent.status === 'recorded', options, terminal)
  }
  const again = await prepareAgain(record, options, terminal.cwd)
  if (!again.input && decision.type === 'cancelled') {
    const input = {...bare(record, terminal.cwd), decision}
    return driveRun(watch => cancelBare({...input, ...watch}), input, record.plan.cuj.id, options, terminal)
  }
  if (!again.input) return refuse(again.problems)
  if (options.run === false) return recordOnly({...again.input, decision}, options, terminal)
  say(again.problems.filter(isError))
  const input = {...again.input, decision}
  return driveRun(watch => continueRun({...input, ...watch}), again.input, record.plan.cuj.id, options, terminal)
}

/** Whoever goes on is stopped before the first step. */
async function recordOnly(input: ContinueRunInput, options: DecideOptions, terminal: Terminal): Promise<number> {
  const {problems} = await continueRun({...input, signal: AbortSignal.abort()})
  const wrong = problems.filter(isError)
  chooseRenderer(options, terminal).problems(wrong)
  const {runId} = input
  const said = options.json
    ? JSON.stringify({type: 'recorded', runId})
    : `Recorded. \`journeywright resume ${runId}\` goes on.`
  if (wrong.length === 0) terminal.stdout.write(`${said}\n`)
  return wrong.length === 0 ? exitCode.passed : exitCodeOf(wrong)
}

/** A configuration that can't be loaded is no reason to keep a run from its end. */
function bare({runId}: RunRecord, folder: string): ContinueRunInput {
  const definitions = {agents: [], skills: [], commands: [], cujs: [], plugins: [], conventions: []}
  return {plugins: [], definitions, folder, runId}
}

/** Nothing is performed any more: nobody misses the definitions that weren't loaded. */
async function cancelBare(input: ContinueRunInput): Promise<RunResult> {
  const result = await continueRun(input)
  return {...result, problems: result.problems.filter(({code}) => code !== 'run/definition-kept')}
}

/** A name that goes on record is there, and on one line. */
function checkName(by: string | undefined): readonly Problem[] {
  if (by === undefined || (by.trim() !== '' && !/\p{Cc}/u.test(by))) return []
  return [usage(`Unexpected name ${JSON.stringify(by)}, expected one on one line`, 'Say who decides: `--by NAME`.')]
}

function sayHandedOver(
  {runId}: RunRecord,
  owner: number,
  isRecorded: boolean,
  {json}: DecideOptions,
  {stdout}: Terminal,
): number {
  const said = isRecorded
    ? `Handed to process ${owner}, which runs ${runId}. Watch it with \`journeywright log ${runId} --follow\`.`
    : `Left for process ${owner}, which has not looked at it for ten seconds. Whoever runs ${runId} next takes it.`
  const line = json ? JSON.stringify({type: isRecorded ? 'handed-over' : 'left', runId, owner}) : said
  stdout.write(`${line}\n`)
  return exitCode.passed
}
