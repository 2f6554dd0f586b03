import type {Asked} from './asked.js'
import type {AnswerText, GivenAnswer} from './read-answer-text.js'

/** Questions about one thing alone, under which a sentence about another would be misread. */
const aboutOne = /^(?:describe-|bare\.|existing\.)/

/**
 * An answer to every question that a step waits for: one that says nothing where there is none. Sentences under no question
 * stand under the first that is open and about no single thing.
 */
export function completeAnswers(
  {step, questions}: Asked,
  {answers, free}: Pick<AnswerText, 'answers' | 'free'>,
): readonly GivenAnswer[] {
  if (step === null) return free === '' ? answers : [...answers, {question: 'besides', text: free}]
  const open = questions.filter(({id}) => answers.every(({question}) => question !== id))
  const place = [...open, ...questions].find(({id}) => !aboutOne.test(id)) ?? questions[0]
  return questions.flatMap(({id}) => {
    const given = answers.filter(({question}) => question === id).map(({text}) => text)
    const texts = id === place?.id && free !== '' ? [...given, free] : given
    return [{question: id, text: texts.length === 0 ? 'none' : texts.join('\n')}]
  })
}
