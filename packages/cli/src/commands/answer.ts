import {isError, type Problem} from '@journeywright/problems'
import type {RunRecord} from '@journeywright/runtime'
import {askQuestions} from '../design/answer/ask-questions.js'
import type {Asked} from '../design/answer/asked.js'
import {completeAnswers} from '../design/answer/complete-answers.js'
import {confirmGoOn} from '../design/answer/confirm-go-on.js'
import {findAsked} from '../design/answer/find-asked.js'
import {previewAnswers} from '../design/answer/preview-answers.js'
import type {GivenAnswer} from '../design/answer/read-answer-text.js'
import {readGiven} from '../design/answer/read-given.js'
import {sayAsked} from '../design/answer/say-asked.js'
import {readText} from '../design/read-text.js'
import {exitCode} from '../exit-code.js'
import {paintFor} from '../print/paint.js'
import {printJson} from '../print/print-json.js'
import {printProblems} from '../print/print-problems.js'
import {answersNotFound, usage} from '../problems.js'
import {exitCodeOf} from '../run/exit-code-of.js'
import {accountName} from '../runs/account-name.js'
import {decide, type DecideOptions} from '../runs/decide.js'
import {mayAsk} from '../runs/may-ask.js'
import {openRun} from '../runs/open-run.js'
import type {Terminal} from '../terminal.js'

export interface AnswerOptions extends DecideOptions {
  readonly answer?: readonly string[]
  /** A file of answers, or `-` for what is piped in. */
  readonly answers?: string
  readonly dryRun?: true
  readonly force?: true
}

/**
 * `journeywright answer`: takes answers to what a design asks, shows what they change, and goes on. A run that is over stays
 * as it is, and another begins on its words.
 */
export async function answer(typed: string, options: AnswerOptions, terminal: Terminal): Promise<number> {
  const file = options.answers ?? ''
  const {text, problems: unread} =
    file === '' ? {text: null, problems: []} : await readText(file, answersNotFound, terminal)
  if (unread.length > 0) return refuse(unread, options, terminal)
  const {record, problems} = await openRun(typed, terminal.cwd)
  if (!record) return refuse(problems, options, terminal)
  const asked = await findAsked(record)
  const known = [...asked.questions, ...asked.others].map(({id}) => id)
  if (known.length === 0) return refuse([nothingAsked(record)], options, terminal)
  const given = readGiven(options.answer, {text, file}, known)
  if (given.problems.some(isError)) return refuse(given.problems, options, terminal)
  const isSilent = given.answers.length === 0 && given.free === ''
  if (isSilent && !mayAsk(options, terminal)) return tellQuestions(record, asked, options, terminal)
  const said = isSilent ? await askQuestions(asked, terminal) : given.answers
  if (said === null || (said.length === 0 && isSilent)) return exitCode.waiting
  return goOn(record, asked, completeAnswers(asked, {answers: said, free: given.free}), options, terminal)
}

async function goOn(
  record: RunRecord,
  asked: Asked,
  answers: readonly GivenAnswer[],
  options: AnswerOptions,
  terminal: Terminal,
): Promise<number> {
  const by = options.by ?? accountName()
  const named = answers.map(each => ({...each, by}))
  const problems = await previewAnswers(record, asked, named, options, terminal)
  if (problems.some(isError)) return refuse(problems, options, terminal)
  if (options.dryRun) return exitCode.passed
  if (mayAsk(options, terminal) && !(await confirmGoOn(terminal))) return exitCode.waiting
  const {step} = asked
  if (step === null) {
    const {startAnswered} = await import('../design/answer/start-answered.js')
    return startAnswered(record, named, options, terminal)
  }
  return decide(record.runId, () => ({decision: {type: 'approved', step, answers}, problems: []}), options, terminal)
}

function tellQuestions({runId}: RunRecord, asked: Asked, {json}: AnswerOptions, terminal: Terminal): number {
  const {step, questions, others} = asked
  if (json) printJson({runId, step, questions, others, problems: []}, terminal.stdout)
  else terminal.stdout.write(sayAsked(runId, asked, paintFor(terminal, 'stdout')))
  return step === null ? exitCode.passed : exitCode.waiting
}

function refuse(problems: readonly Problem[], {json}: AnswerOptions, terminal: Terminal): number {
  if (json) printJson({problems}, terminal.stdout)
  else printProblems(problems, terminal)
  return exitCodeOf(problems)
}

function nothingAsked({runId, status}: RunRecord): Problem {
  const fix = `See \`journeywright log ${runId}\`.`
  return usage(
    `Unexpected run \`${runId}\`, which asks nothing and is ${status}, expected one that asks or has designed`,
    fix,
  )
}
