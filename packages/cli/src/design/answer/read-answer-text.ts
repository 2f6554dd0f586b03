import {nearest, type Problem} from '@journeywright/problems'
import {notOneOf} from '../../problems.js'

export interface GivenAnswer {
  readonly question: string
  readonly text: string
}

export interface AnswerText {
  readonly answers: readonly GivenAnswer[]
  /** Sentences that stand under no question; empty for none. */
  readonly free: string
  readonly problems: readonly Problem[]
}

const isMore = /^(?:\s+|[-*•]\s)\S/

const fix = 'Begin the line with the id of a question, or with a word of a sentence.'

/**
 * Reads `id: text`, where a text goes on in lines that are indented or begin with a bullet. Any other line is a sentence that
 * answers no question in particular. `known` are the ids of the questions.
 */
export function readAnswerText(text: string, file: string, known: readonly string[]): AnswerText {
  const problems: Problem[] = []
  const free: string[] = []
  const answers: {question: string; lines: string[]}[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [, id, rest] = /^([a-z][\w.-]*):(?:\s+(.*))?$/.exec(line) ?? []
    if (id !== undefined && known.includes(id)) answers.push({question: id, lines: [rest ?? '']})
    else if (id !== undefined && /[.-]/.test(id)) {
      const near = nearest(id, known)
      const expected = `one to ${(near.length > 0 ? near : known).map(each => `\`${each}\``).join(', ')}`
      problems.push({...notOneOf('answer', id, expected, fix), at: {file, line: index + 1, column: 1}})
    } else ((isMore.test(line) && answers.at(-1)?.lines) || free).push(line)
  }
  const told = answers.map(({question, lines}) => ({question, text: joined(lines)}))
  return {answers: told.filter(each => each.text !== ''), free: joined(free), problems}
}

function joined(lines: readonly string[]): string {
  return lines.join('\n').trim()
}
