import type {Problem} from '@journeywright/problems'
import {notOneOf} from '../../problems.js'
import {readAnswers} from '../../runs/read-answers.js'
import {readAnswerText, type AnswerText} from './read-answer-text.js'

const fix = 'Begin with the id of a question; `journeywright answer RUN` lists them.'

/** The answers of the command line and of a text, which is null for none. Ids that no question has are problems with their place. */
export function readGiven(
  typed: readonly string[] | undefined,
  {text, file}: {readonly text: string | null; readonly file: string},
  known: readonly string[],
): AnswerText {
  const given = readAnswers(typed)
  const read = readAnswerText(text ?? '', file, known)
  const unknown = given.answers.filter(({question}) => !known.includes(question))
  const problems: readonly Problem[] = unknown.map(({question}) =>
    notOneOf('answer', question, `one to ${known.map(id => `\`${id}\``).join(', ')}`, fix),
  )
  return {
    answers: [...given.answers, ...read.answers],
    free: read.free,
    problems: [...given.problems, ...problems, ...read.problems],
  }
}
