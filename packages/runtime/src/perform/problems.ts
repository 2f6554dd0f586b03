import type {Problem} from '@journeywright/problems'

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

export function unexpectedArtifact(id: string, path: string, expected: readonly string[]): Problem {
  const list = expected.map(each => `\`${each}\``).join(', ')
  return {
    code: 'run/unexpected-artifact',
    severity: 'error',
    message: `Unexpected artifact \`${id}\` at \`${path}\`, expected ${list === '' ? 'none' : `one of ${list}`}`,
    fix: 'Make what the step promises, at the paths that its task names, each path once.',
  }
}
