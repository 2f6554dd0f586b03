import type {Problem} from '@journeywright/problems'

export function badId(kind: string, id: string): Problem {
  return {
    code: 'run/bad-id',
    severity: 'error',
    message: `Unexpected ${kind} \`${id}\`, expected letters, digits, \`.\`, \`_\` and \`-\`, beginning with a letter or digit`,
    fix: `Choose another ${kind}.`,
  }
}

export function criterionNotMet(name: string, evidence: string): Problem {
  return {
    code: 'run/criterion-not-met',
    severity: 'error',
    message: `Unexpected result of criterion \`${name}\`, expected it to be met: ${evidence}`,
    fix: 'Look at the artifacts in the run folder, and change the request, the agent or the criterion.',
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
