import {unknownName, type Place, type Problem} from '@journeywright/problems'

export function badExit(name: string, code: number, evidence: string): Problem {
  return {
    code: 'backend/bad-exit',
    severity: 'error',
    message: `Unexpected exit code ${code} of \`${name}\`, expected 0 and an outcome; it said last: ${evidence || 'nothing'}`,
    fix: 'Run it by hand with a task, and mend it; 75 means that another try may help.',
  }
}

export function badJson(name: string, found: string, at: Place): Problem {
  return {
    code: 'backend/bad-json',
    severity: 'error',
    message: `Unexpected ${found} in what \`${name}\` printed, expected one JSON object and nothing else`,
    fix: 'Print the outcome alone to standard output, and everything else to standard error.',
    at,
  }
}

export function badOutcome(name: string, faults: string): Problem {
  return {
    code: 'backend/bad-outcome',
    severity: 'error',
    message: `Unexpected outcome of \`${name}\`, expected one that keeps outcome.schema.json: ${faults}`,
    fix: 'Print what docs/backends.md describes.',
  }
}

export function badTarget(target: string): Problem {
  return {
    code: 'backend/bad-target',
    severity: 'error',
    message: `Unexpected target \`${target}\`, expected a program and its arguments, with every quote closed`,
    fix: 'Write it like `command:./design.py --fast "two words"`.',
  }
}

export function cannotStart(name: string, reason: string): Problem {
  const why = reason === 'ENOENT' ? 'no such program, or none that its first line names' : reason
  return {
    code: 'backend/cannot-start',
    severity: 'error',
    message: `Unexpected refusal to start \`${name}\`, expected a program that runs on this machine: ${why}`,
    fix: 'Install it, or name another; a program in the project is written with `./`.',
  }
}

export function endedBySignal(name: string, signal: string, evidence: string): Problem {
  return {
    code: 'backend/ended-by-signal',
    severity: 'error',
    message: `Unexpected end of \`${name}\` by ${signal}, expected an outcome; it said last: ${evidence || 'nothing'}`,
    fix: 'Look for what ended it: a crash of its own, or a lack of memory.',
  }
}

export function noOutcome(name: string): Problem {
  return {
    code: 'backend/no-outcome',
    severity: 'error',
    message: `Unexpected silence of \`${name}\`, expected an outcome on standard output`,
    fix: 'Print an outcome before it ends.',
  }
}

export function notAProgram(name: string, isFile: boolean): Problem {
  return {
    code: 'backend/not-a-program',
    severity: 'error',
    message: `Unexpected ${isFile ? 'file' : 'folder'} \`${name}\`, expected a file that can be executed`,
    fix: 'Name a file that is a program; `chmod +x` makes it one.',
  }
}

export function notFound(name: string, near: readonly string[]): Problem {
  return {
    code: 'backend/not-found',
    severity: 'error',
    message:
      near.length > 0
        ? unknownName('program', name, near)
        : `Unexpected program \`${name}\`, expected a file that is there`,
    fix: 'Name a file by its path from the folder of the project.',
  }
}

export function notUtf8(name: string): Problem {
  return {
    code: 'backend/not-utf-8',
    severity: 'error',
    message: `Unexpected bytes in what \`${name}\` printed, expected UTF-8`,
    fix: 'Encode the outcome as UTF-8.',
  }
}

export function tooMuchOutput(name: string, limit: number): Problem {
  return {
    code: 'backend/too-much-output',
    severity: 'error',
    message: `Unexpected output of \`${name}\` beyond ${limit} bytes, expected less`,
    fix: 'Print the outcome alone; raise `maxOutputBytes` where an outcome is that long.',
  }
}

export function unknownKind(name: string, kind: unknown, known: readonly string[]): Problem {
  const list = known.map(each => `\`${each}\``).join(', ')
  return {
    code: 'backend/unknown-kind',
    severity: 'error',
    message:
      typeof kind === 'string'
        ? `${unknownName('kind', kind, known)}, as the outcome of \`${name}\``
        : `Unexpected outcome of \`${name}\` without a \`kind\`, expected one of ${list}`,
    fix: 'Print what docs/backends.md describes.',
  }
}
