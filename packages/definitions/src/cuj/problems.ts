import type {Place, Problem} from '@journeywright/problems'

/** Every sentence of the CUJ reader, alphabetical. */

export function deepLine(indent: number, deepest: number, at: Place): Problem {
  return {
    code: 'definitions/deep-line',
    severity: 'warning',
    message: `Unexpected line that is indented by ${indent} characters, expected at most ${deepest}: it is not read`,
    fix: 'Nest less deeply, or make sections of it.',
    at,
  }
}

export function duplicateStep(id: string, at: Place, first: Place): Problem {
  return {
    code: 'definitions/duplicate-step',
    severity: 'error',
    message: `Unexpected second step \`${id}\`, expected each step id once`,
    fix: 'Give one of the two another number.',
    at,
    related: [first],
  }
}

export function headingAsStep(title: string, id: string, at: Place): Problem {
  return {
    code: 'definitions/heading-as-step',
    severity: 'info',
    message: `Unexpected heading \`${title}\` in a workflow, expected \`Step <id>: <title>\`: it is read as step ${id}`,
    fix: `Write \`Step ${id}: ${title}\`.`,
    at,
  }
}

export function listAsSteps(count: number, at: Place): Problem {
  return {
    code: 'definitions/list-as-steps',
    severity: 'warning',
    message: `Unexpected list in a workflow without steps, expected headings \`### Step <id>: <title>\`: its ${count} items are read as steps`,
    fix: 'Give each item a heading, such as `### Step 1: Schema Design`.',
    at,
  }
}

export function longLine(length: number, longest: number, at: Place): Problem {
  return {
    code: 'definitions/long-line',
    severity: 'warning',
    message: `Unexpected line of ${length} characters, expected at most ${longest}: what stands behind them is not read`,
    fix: 'Break the line, or move data into a file of its own.',
    at,
  }
}

export function missingExecutionMode(at: Place): Problem {
  return {
    code: 'definitions/no-execution-mode',
    severity: 'warning',
    message:
      'Unexpected workflow without an execution mode, expected `**Execution Mode**: `workflow``: it is read as that',
    fix: 'Add the line `**Execution Mode**: `workflow`` below the heading `Workflow`.',
    at,
  }
}

export function missingSteps(at: Place): Problem {
  return {
    code: 'definitions/no-steps',
    severity: 'error',
    message: 'Unexpected CUJ without steps, expected headings `### Step <id>: <title>` below `## Workflow`',
    fix: 'Add at least one step, such as `### Step 1: Schema Design`.',
    at,
  }
}

export function outsideWorkflow(id: string, isRead: boolean, at: Place): Problem {
  return {
    code: 'definitions/step-outside-workflow',
    severity: 'warning',
    message: `Unexpected step \`${id}\` outside of \`## Workflow\`, expected all steps below it: ${isRead ? 'it is read as a step' : 'it is not run'}`,
    fix: 'Move the step below `## Workflow`, or give the heading another name.',
    at,
  }
}

export function unexpectedHeading(title: string, at: Place): Problem {
  return {
    code: 'definitions/not-a-step',
    severity: 'warning',
    message: `Unexpected heading \`${title}\` in a workflow, expected \`Step <id>: <title>\`: nothing below it is run`,
    fix: 'Write it as a step, or move it into a section of its own (`##`).',
    at,
  }
}

export function unreadableCondition(word: string, at: Place): Problem {
  return {
    code: 'definitions/unreadable-condition',
    severity: 'warning',
    message: `Unexpected ${word === '' ? 'end' : `\`${word}\``} in a condition, expected \`NAME == 'VALUE'\`, joined by \`and\`, \`or\`, \`not\`: a person is asked instead`,
    fix: "Write it as an expression, such as `validation_status == 'pass'`.",
    at,
  }
}
