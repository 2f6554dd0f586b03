import {visibleText} from '@journeywright/problems'
import type {Terminal} from '../../terminal.js'
import type {Asked} from './asked.js'
import type {GivenAnswer} from './read-answer-text.js'

/** Asks each question at the terminal; Enter alone leaves it open. Null after Ctrl-C. */
export async function askQuestions({questions}: Asked, terminal: Terminal): Promise<readonly GivenAnswer[] | null> {
  const {isCancel, text} = await import('@clack/prompts')
  const answers: GivenAnswer[] = []
  for (const {id, text: message} of questions) {
    const answer = await text({
      message: visibleText(message),
      placeholder: 'Enter leaves it open',
      input: terminal.stdin,
      output: terminal.stdout,
    })
    if (isCancel(answer)) return null
    const said = (answer ?? '').trim()
    if (said !== '') answers.push({question: id, text: said})
  }
  return answers
}
