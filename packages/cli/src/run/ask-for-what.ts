import type {CujDefinition} from '@journeywright/definitions'
import type {Problem} from '@journeywright/problems'
import {requestWithoutDomain} from '../problems.js'
import type {Terminal} from '../terminal.js'

/** Completes a request that names no subject: asks on a terminal, else says what to type. */
export async function askForWhat(
  trigger: string,
  cuj: CujDefinition,
  terminal: Terminal,
  isAllowed: boolean,
): Promise<{readonly request: string; readonly problems: readonly Problem[]}> {
  const stuck = {request: trigger, problems: [requestWithoutDomain(trigger, exampleCommand(cuj))]}
  if (!isAllowed || !terminal.isTTY.stdin || !terminal.isTTY.stdout) return stuck
  const {isCancel, text} = await import('@clack/prompts')
  const question = trigger === '' ? `${cuj.name}: what do you want?` : `${trigger}: for what?`
  const placeholder = exampleRequest(cuj)
  const answer = await text({
    message: question,
    ...(placeholder === '' ? {} : {placeholder: `as in "${placeholder}"`}),
    validate: value => ((value ?? '').trim() === '' ? 'An answer, or Ctrl-C to leave' : undefined),
    input: terminal.stdin,
    output: terminal.stdout,
  })
  if (isCancel(answer)) return stuck
  const said = answer.trim()
  return {request: trigger === '' ? said : `${trigger} for ${said.replace(/^for\s+/i, '')}`, problems: []}
}

function exampleCommand(cuj: CujDefinition): string {
  return `\`journeywright run ${cuj.id} "${exampleRequest(cuj) || '…'}"\``
}

/** The first prompt or trigger of the CUJ that says what it is for. */
function exampleRequest(cuj: CujDefinition): string {
  const all = [...cuj.examplePrompts, ...cuj.triggers].map(({text}) => text)
  return all.find(text => /\bfor\b/i.test(text)) ?? all[0] ?? ''
}
