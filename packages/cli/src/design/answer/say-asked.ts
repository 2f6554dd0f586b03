import {visibleText} from '@journeywright/problems'
import type {Paint} from '../../print/paint.js'
import type {Asked} from './asked.js'

/** The questions of a run with their ids, and how to answer them. */
export function sayAsked(runId: string, {step, questions, others}: Asked, paint: Paint): string {
  const head = step === null ? `${runId} is designed; what it leaves open:` : `${runId} waits for answers:`
  const lines = [
    head,
    ...questions.flatMap(each => sayQuestion(each, paint)),
    ...(others.length === 0 ? [] : ['', 'What it takes for granted besides:']),
    ...others.flatMap(each => sayQuestion(each, paint)),
    '',
    `Answer with \`journeywright answer ${runId} --answers FILE\`: lines such as \`${(questions[0] ?? others[0])?.id ?? 'id'}: …\`, and sentences of their own.`,
  ]
  return `${lines.join('\n')}\n`
}

function sayQuestion({id, text, why}: Asked['questions'][number], paint: Paint): readonly string[] {
  return [`  ${paint.bold(visibleText(id))} ${visibleText(text)}`, paint.dim(`    ${visibleText(why)}`)]
}
