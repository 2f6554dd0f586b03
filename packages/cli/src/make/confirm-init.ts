import type {NewFile} from '../scaffold/scaffolded.js'
import type {Terminal} from '../terminal.js'
import type {Edit} from './init-edits.js'

/** Says what would be made and changed, and asks whether to. Only for a terminal. */
export async function confirmInit(
  folder: string,
  files: readonly NewFile[],
  edits: readonly Edit[],
  terminal: Terminal,
): Promise<boolean> {
  const lines = [
    ...files.map(({path}) => `make   ${path}`),
    ...edits.map(({path, what, status}) => (status === 'made' ? `make   ${path}` : `change ${path} (${what})`)),
  ]
  if (lines.length === 0) return true
  terminal.stdout.write(`${lines.join('\n')}\n\n`)
  const {confirm} = await import('@clack/prompts')
  const answer = await confirm({message: `Do this in ${folder}?`, input: terminal.stdin, output: terminal.stdout})
  return answer === true
}
