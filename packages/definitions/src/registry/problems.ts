import type {Place, Problem} from '@journeywright/problems'

/** Every sentence about registries and workflow files, alphabetical. */

export function badRegistry(found: string, expected: string, at: Place): Problem {
  return {
    code: 'definitions/bad-registry',
    severity: 'warning',
    message: `Unexpected ${found} in a CUJ registry, expected ${expected}`,
    fix: 'Mend the registry; until then journeys are read from their own files alone.',
    at,
  }
}

export function badWorkflowFile(reason: string, at: Place): Problem {
  return {
    code: 'definitions/bad-workflow-file',
    severity: 'warning',
    message: `Unexpected text in a workflow file, expected YAML with a list \`steps\`: ${reason}`,
    fix: 'Mend the file; what could be read of it was.',
    at,
  }
}

export function missingWorkflowFile(path: string, isNeeded: boolean, at: Place): Problem {
  return {
    code: 'definitions/missing-workflow-file',
    severity: isNeeded ? 'warning' : 'info',
    message: `Unexpected workflow file \`${path}\`, expected one that is there${isNeeded ? '' : ': the steps of the journey itself are used'}`,
    fix: 'Add the file, or write the right path.',
    at,
  }
}

export function registryDiffers(what: string, own: string, other: string, at: Place, there: Place): Problem {
  return {
    code: 'definitions/registry-differs',
    severity: 'warning',
    message: `Unexpected ${what} ${own}, expected ${other} as in the registry: the journey's own text is used`,
    fix: 'Make both say the same.',
    at,
    related: [there],
  }
}

export function workflowDiffers(what: string, own: string, other: string, at: Place, there: Place): Problem {
  return {
    code: 'definitions/workflow-differs',
    severity: 'warning',
    message: `Unexpected ${what} ${own}, expected ${other} as in the workflow file: the journey's own text is used`,
    fix: 'Make both say the same.',
    at,
    related: [there],
  }
}
