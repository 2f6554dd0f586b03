import type {Run} from '@journeywright/runtime'
import type {Terminal} from '../terminal.js'
import {askText} from './ask-text.js'

interface Answer {
  readonly question: string
  readonly text: string
}

/** An answer to each question of the performer of a step, those that are given first. Null after Ctrl-C. */
export async function askAnswers(
  run: Run,
  step: string,
  given: readonly Answer[],
  terminal: Terminal,
): Promise<readonly Answer[] | null> {
  const state = run.steps.get(step)
  const questions = state?.waitsFor === 'answers' ? state.questions : []
  const answers = [...given]
  for (const {id, text} of questions.filter(each => given.every(({question}) => question !== each.id))) {
    const answer = await askText(text, terminal)
    if (answer === null) return null
    answers.push({question: id, text: answer})
  }
  return answers
}
