import type {Question} from '@journeywright/schema'

/** The questions that a report asks: five are as many as anyone answers. */
export function shownQuestions(questions: readonly Question[]): readonly Question[] {
  return questions.slice(0, 5)
}
