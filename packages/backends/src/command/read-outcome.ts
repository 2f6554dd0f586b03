import {isUtf8} from 'node:buffer'
import {locateJsonError, placeAt, type Problem} from '@journeywright/problems'
import {validateJson, type Outcome} from '@journeywright/runtime'
import {badJson, badOutcome, notUtf8, unknownKind} from '../problems.js'
import {outcomeKinds} from '../schemas/outcome-schema.js'

/** What is printed: as an `Outcome`, but a problem of it may lack all but its message. */
type PrintedOutcome =
  | Exclude<Outcome, {readonly kind: 'failed'}>
  | (Omit<Extract<Outcome, {readonly kind: 'failed'}>, 'problems'> & {
      readonly problems: readonly (Partial<Problem> & {readonly message: string})[]
    })

/** The outcome that a program has printed, or what is wrong with it. */
export async function readOutcome(name: string, printed: Buffer): Promise<Outcome | Problem> {
  if (!isUtf8(printed)) return notUtf8(name)
  const text = printed.toString('utf8')
  const offset = locateJsonError(text)
  if (offset !== null) return badJson(name, nearby(text, offset), placeAt('stdout', text, offset))
  const value: unknown = JSON.parse(text)
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined
  const schema = Object.entries(outcomeKinds).find(([each]) => each === kind)?.[1]
  if (!schema) return unknownKind(name, kind, Object.keys(outcomeKinds))
  const faults = await validateJson(schema, value)
  return isPrinted(value, faults) ? complete(value) : badOutcome(name, faults.slice(0, 3).join('; '))
}

function isPrinted(_value: unknown, faults: readonly string[]): _value is PrintedOutcome {
  return faults.length === 0
}

function complete(outcome: PrintedOutcome): Outcome {
  if (outcome.kind !== 'failed') return outcome
  const problems = outcome.problems.map(problem => ({
    code: 'backend/reported',
    severity: 'error' as const,
    fix: 'Mend what it says, then try again.',
    ...problem,
  }))
  return {...outcome, problems}
}

function nearby(text: string, offset: number): string {
  const [line = ''] = text.slice(offset, offset + 40).split('\n')
  return line === '' ? 'end' : `\`${line.replaceAll('`', "'")}\``
}
