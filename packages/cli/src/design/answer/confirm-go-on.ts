import type {Terminal} from '../../terminal.js'

/** Only for a terminal; no, and Ctrl-C, leave the run as it is. */
export async function confirmGoOn(terminal: Terminal): Promise<boolean> {
  const {confirm} = await import('@clack/prompts')
  const answer = await confirm({message: 'Go on with this design?', input: terminal.stdin, output: terminal.stdout})
  return answer === true
}
