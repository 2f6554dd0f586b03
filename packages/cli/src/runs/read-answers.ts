import type {Problem} from '@journeywright/problems'
import {notOneOf} from '../problems.js'

/** `--answer who=Ada`, any number of them. */
export function readAnswers(texts: readonly string[] = []): {
  readonly answers: readonly {readonly question: string; readonly text: string}[]
  readonly problems: readonly Problem[]
} {
  const fix = 'Write it as in `--answer who="Ada Lovelace"`.'
  const problems: Problem[] = []
  const answers = texts.flatMap(typed => {
    const [, question, text] = /^([^=]+)=(.+)$/s.exec(typed) ?? []
    if (question !== undefined && text !== undefined) return [{question: question.trim(), text: text.trim()}]
    problems.push(notOneOf('answer', typed, 'the id of a question and what to answer', fix))
    return []
  })
  return {answers, problems}
}
