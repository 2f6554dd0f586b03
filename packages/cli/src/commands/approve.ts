import {exitCode} from '../exit-code.js'
import {chooseRenderer} from '../render/choose-renderer.js'
import {approvalOf} from '../runs/decision-target.js'
import {decide, type DecideOptions} from '../runs/decide.js'
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
  return decide(run, record => approvalOf(record, step, answers), options, terminal)
}
