import type {Artifact, Backend, Outcome} from '@journeywright/runtime'
import type {Retention} from './retention-schedule.js'

const salutations: ReadonlyMap<string, string> = new Map([
  ['developers', 'For everybody who reads these tables from code:'],
  ['everybody', 'For everybody who works with this data:'],
])

/**
 * Performs a step as something else than a handler: `acme-notice:developers` writes to developers. This one only fills in
 * a text; a backend that asks a service or starts a program has the same shape, and minds `context.signal`.
 */
export const noticeBackend: Backend = {
  id: 'acme-notice',
  async *perform({request, inputs, outputs}, {target}) {
    const salutation = salutations.get(target)
    if (salutation === undefined) return yield unknownAudience(target)
    yield {kind: 'progress', message: `writing to ${target}`}
    const lines = inputs.filter(({id}) => id === 'retention').flatMap(linesOf)
    const content = ['# Notice', '', salutation, '', `> ${request}`, '', ...lines, ''].join('\n')
    yield {kind: 'done', artifacts: outputs.map(output => ({...output, content}))}
  },
}

function linesOf({content}: Artifact): readonly string[] {
  const schedule: readonly Retention[] = JSON.parse(content)
  return schedule.map(({table, months}) => `- Rows of \`${table}\` are kept for ${months} months.`)
}

/** `gone`: this backend would say the same again, so that the step's next agent takes over at once. */
function unknownAudience(target: string): Outcome {
  const known = [...salutations.keys()].map(name => `\`${name}\``).join(' or ')
  const problem = {
    code: 'acme/unknown-audience',
    severity: 'error' as const,
    message: `Unexpected audience \`${target}\`, expected ${known}`,
    fix: 'Name one after the colon: `acme-notice:developers`.',
  }
  return {kind: 'failed', problems: [problem], gone: true}
}
