import type {Problem} from '@journeywright/problems'

export function badId(kind: string, id: string): Problem {
  return {
    code: 'run/bad-id',
    severity: 'error',
    message: `Unexpected ${kind} \`${id}\`, expected letters, digits, \`.\`, \`_\` and \`-\`, beginning with a letter or digit`,
    fix: `Choose another ${kind}.`,
  }
}

export function badPath(path: string, why: string): Problem {
  return {
    code: 'run/bad-path',
    severity: 'error',
    message: `Unexpected path \`${path}\`, expected a relative one that stays in its folder: ${why}`,
    fix: 'Name a path below the folder, with `/` and without `..`.',
  }
}

/** `reason` is the operating system's code, such as `EACCES`. */
export function cannotRead(path: string, why: string, reason: string | null): Problem {
  return {
    code: 'run/cannot-read',
    severity: 'error',
    message: `Unexpected refusal to read \`${path}\`, expected the record of a run: ${why}`,
    fix: isOfAnotherKind(reason)
      ? 'Take away what lies there, or put back the file that belongs there.'
      : 'Give yourself the right to read there.',
  }
}

/** `reason` is the operating system's code, such as `ENOSPC`; without one it could be either. */
export function cannotWrite(path: string, why: string, reason: string | null): Problem {
  return {
    code: 'run/cannot-write',
    severity: 'error',
    message: `Unexpected refusal to write \`${path}\`, expected a folder with space that can be written: ${why}`,
    fix: `${waysToWrite(reason)}.`,
  }
}

/** What to do when it can be written again. */
export function andThen(problem: Problem, command: string): Problem {
  if (problem.code !== 'run/cannot-write') return problem
  return {...problem, fix: `${problem.fix.replace(/\.$/, '')}, then ${command}.`}
}

function waysToWrite(reason: string | null): string {
  if (reason === 'ENOSPC' || reason === 'EDQUOT') return 'Free some space or choose another folder'
  if (reason === 'EACCES' || reason === 'EPERM')
    return 'Give yourself the right to write there or choose another folder'
  if (isOfAnotherKind(reason)) return 'Take away what lies there instead'
  if (reason === 'EROFS') return 'Choose another folder: this file system can only be read'
  return 'Free some space or choose another folder'
}

/** A folder or a link lies where a file belongs, or the other way round. */
function isOfAnotherKind(reason: string | null): boolean {
  return reason === 'EISDIR' || reason === 'ENOTDIR' || reason === 'ELOOP'
}

export function criterionNotMet(name: string, evidence: string): Problem {
  return {
    code: 'run/criterion-not-met',
    severity: 'error',
    message: `Unexpected result of criterion \`${name}\`, expected it to be met: ${evidence}`,
    fix: 'Look at the artifacts in the run folder, and change the request, the agent or the criterion.',
  }
}

export function definitionChanged(file: string): Problem {
  return {
    code: 'run/definition-changed',
    severity: 'error',
    message: `Unexpected change of \`${file}\` since the plan was made, expected the file that was planned with`,
    fix: 'Plan again.',
  }
}

export function gateThrew(gate: string, message: string): Problem {
  return {
    code: 'run/gate-threw',
    severity: 'error',
    message: `Unexpected exception in gate \`${gate}\`, expected a verdict: ${message}`,
    fix: 'Report it to whoever wrote the gate.',
  }
}

export function handlerThrew(handler: string, message: string): Problem {
  return {
    code: 'run/handler-threw',
    severity: 'error',
    message: `Unexpected exception in handler \`${handler}\`, expected an outcome: ${message}`,
    fix: 'Report it to whoever wrote the handler.',
  }
}

export function runExists(id: string): Problem {
  return {
    code: 'run/exists',
    severity: 'error',
    message: `Unexpected run id \`${id}\`, expected one that no run has`,
    fix: 'Choose another run id, or remove the folder of the earlier run.',
  }
}

export function strangeBackend(performer: string, why: string): Problem {
  return {
    code: 'run/strange-outcome',
    severity: 'error',
    message: `Unexpected answer of \`${performer}\`, expected any progress and then exactly one outcome: ${why}`,
    fix: 'Report it to whoever wrote the backend.',
  }
}

export function strangeOutcome(performer: string, why: string | null): Problem {
  return {
    code: 'run/strange-outcome',
    severity: 'error',
    message: `Unexpected outcome of \`${performer}\`, expected \`done\`, \`transient\`, \`failed\` or \`needs-input\`: ${why ?? 'it is none'}`,
    fix: 'Report it to whoever wrote what performs the step.',
  }
}

/** Why a try that was stopped in the middle is worth another. */
export function tookTooLong(timeoutMs: number): string {
  const seconds = timeoutMs / 1000
  const time =
    seconds % 60 === 0
      ? `${seconds / 60} minute${seconds === 60 ? '' : 's'}`
      : `${seconds} second${seconds === 1 ? '' : 's'}`
  return `took longer than ${time}`
}

export function transientExhausted(attempts: number, reason: string): Problem {
  return {
    code: 'run/transient',
    severity: 'error',
    message: `Unexpected transient failure in each of ${attempts} attempts, expected one to succeed: ${reason}`,
    fix: 'Look at what failed from outside, such as a server or a rate limit, and run again.',
  }
}

export function unexpectedArtifact(id: string, path: string, expected: readonly string[]): Problem {
  const list = expected.map(each => `\`${each}\``).join(', ')
  return {
    code: 'run/unexpected-artifact',
    severity: 'error',
    message: `Unexpected artifact \`${id}\` at \`${path}\`, expected ${list === '' ? 'none' : `one of ${list}`}`,
    fix: 'Make what the step promises, at the paths that its task names, each path once.',
  }
}
