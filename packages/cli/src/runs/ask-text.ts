import {visibleText} from '@journeywright/problems'
import type {Terminal} from '../terminal.js'

/** Asks for a line at the terminal until `check` has nothing against it. Null after Ctrl-C. */
export async function askText(
  message: string,
  terminal: Terminal,
  initialValue = '',
  check: (value: string) => string | undefined = () => undefined,
): Promise<string | null> {
  const {isCancel, text} = await import('@clack/prompts')
  const answer = await text({
    message: visibleText(message),
    initialValue,
    validate: value => ((value ?? '').trim() === '' ? 'An answer, or Ctrl-C to leave' : check((value ?? '').trim())),
    input: terminal.stdin,
    output: terminal.stdout,
  })
  return isCancel(answer) ? null : answer.trim()
}
