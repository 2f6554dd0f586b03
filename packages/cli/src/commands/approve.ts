import type {RunRecord} from '@journeywright/runtime'
import {exitCode} from '../exit-code.js'
import {chooseRenderer} from '../render/choose-renderer.js'
import {askAnswers} from '../runs/ask-answers.js'
import {approvalOf, type Target} from '../runs/decision-target.js'
import {decide, type DecideOptions} from '../runs/decide.js'
import {mayAsk} from '../runs/may-ask.js'
import {readAnswers} from '../runs/read-answers.js'
import type {Terminal} from '../terminal.js'

export interface ApproveOptions extends DecideOptions {
  readonly answer?: readonly string[]
}

/** `journeywright approve`: says yes to what a run waits for, and goes on with it. */
export async function approve(
  run: string,
  step: string | undefined,
  options: ApproveOptions,
  terminal: Terminal,
): Promise<number> {
  const {answers, problems} = readAnswers(options.answer)
  if (problems.length > 0) {
    chooseRenderer(options, terminal).problems(problems)
    return exitCode.usage
  }
  return decide(
    run,
    record => askMissing(record, approvalOf(record, step, answers), options, terminal),
    options,
    terminal,
  )
}

/** On a terminal whoever hasn't answered all that a step asks is asked; after Ctrl-C the run says what is missing. */
async function askMissing(
  {run}: RunRecord,
  target: Target,
  options: ApproveOptions,
  terminal: Terminal,
): Promise<Target> {
  const {decision} = target
  if (decision?.type !== 'approved' || !mayAsk(options, terminal)) return target
  const answers = await askAnswers(run, decision.step, decision.answers, terminal)
  return answers === null ? target : {...target, decision: {...decision, answers}}
}
