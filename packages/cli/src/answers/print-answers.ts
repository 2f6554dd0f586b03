import {paintFor} from '../print/paint.js'
import type {Terminal} from '../terminal.js'
import type {OutputAnswer} from './answers-of.js'
import {sayAnswer} from './say-answer.js'

/** A program gets every answer, as `{type: 'answer', …}`; people get those that they asked for. */
export function printAnswers(
  answers: readonly OutputAnswer[],
  {json}: {readonly json?: true},
  terminal: Terminal,
): void {
  for (const answer of answers) {
    const {strategy, text, results, isAskedFor} = answer
    if (json) terminal.stdout.write(`${JSON.stringify({type: 'answer', strategy, text, results})}\n`)
    else if (isAskedFor) terminal.stdout.write(`\n${sayAnswer(answer, paintFor(terminal, 'stdout'))}\n`)
  }
}
