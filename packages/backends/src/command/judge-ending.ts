import type {Outcome} from '@journeywright/runtime'
import {badExit, cannotStart, endedBySignal, noOutcome, tooMuchOutput} from '../problems.js'
import type {Ending} from './read-ending.js'
import {readOutcome} from './read-outcome.js'

export interface EndedProgram {
  readonly name: string
  readonly ending: Ending
  /** Standard output; null when it was too much. */
  readonly printed: Buffer | null
  /** The last lines of standard error. */
  readonly last: readonly string[]
  readonly maxOutputBytes: number
}

/** EX_TEMPFAIL of sysexits.h. */
const temporary = 75
/** What shells say of a command that is not there, or is no program. */
const missing = [126, 127]

/** What a program's end, its output and its last words come to. */
export async function judgeEnding({name, ending, printed, last, maxOutputBytes}: EndedProgram): Promise<Outcome> {
  if (printed === null) return {kind: 'failed', problems: [tooMuchOutput(name, maxOutputBytes)]}
  const evidence = last.join(' / ')
  switch (ending.kind) {
    case 'unstartable':
      return {kind: 'failed', problems: [cannotStart(name, ending.reason)], gone: true}
    case 'lost':
      return {kind: 'transient', reason: `\`${name}\` was lost: its supervisor ended`}
    case 'signal':
      return {kind: 'failed', problems: [endedBySignal(name, ending.signal, evidence)]}
    case 'exit': {
      const {code, left} = ending
      return code === 0 ? judgeSuccess(name, printed, left) : judgeFailure(name, code, printed, evidence)
    }
  }
}

async function judgeSuccess(name: string, printed: Buffer, left: number): Promise<Outcome> {
  if (printed.length === 0) return {kind: 'failed', problems: [noOutcome(name)]}
  const read = await readOutcome(name, printed)
  if ('code' in read) return {kind: 'failed', problems: [read]}
  if (read.kind !== 'done' || left === 0) return read
  const note = `\`${name}\` left ${left === 1 ? 'a process' : `${left} processes`} behind, which had to be ended.`
  return {...read, notes: [...(read.notes ?? []), note]}
}

/** An exit code never makes a success; what the program says of its failure counts more than the code. */
async function judgeFailure(name: string, code: number, printed: Buffer, evidence: string): Promise<Outcome> {
  const read = printed.length === 0 ? null : await readOutcome(name, printed)
  if (read && !('code' in read) && read.kind !== 'done') return read
  if (code === temporary) return {kind: 'transient', reason: evidence || `\`${name}\` ended with exit code ${code}`}
  const problems = [badExit(name, code, evidence)]
  return {kind: 'failed', problems, ...(missing.includes(code) ? {gone: true} : {})}
}
