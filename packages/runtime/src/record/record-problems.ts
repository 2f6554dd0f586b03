import {nearest, type Problem} from '@journeywright/problems'
import {journalFormat} from './journal.js'

/** Where a run's files are, from the project. */
export function recordFile(runId: string, name: string): string {
  return `.journeywright/runs/${runId}/${name}`
}

export function artifactEdited(runId: string, step: string, path: string): Problem {
  return {
    code: 'run/artifact-edited',
    severity: 'error',
    message: `Unexpected content of \`artifacts/${path}\` of run \`${runId}\`, expected what step ${step} has made`,
    fix: `Remove the file to get back what the step has made, or have it made anew: \`journeywright rollback ${runId} --to ${step}\`.`,
    at: {file: recordFile(runId, `artifacts/${path}`), line: 1, column: 1},
  }
}

export function corruptJournal(runId: string, line: number, why: string): Problem {
  return {
    code: 'run/corrupt-journal',
    severity: 'error',
    message: `Unexpected line of a journal, expected what the runtime has written: ${why}`,
    fix: 'Put the file back from a copy, or run again with another run id. Nothing of the run has been changed.',
    at: {file: recordFile(runId, 'journal.jsonl'), line, column: 1},
  }
}

export function definitionKept(what: string, file: string): Problem {
  return {
    code: 'run/definition-kept',
    severity: 'warning',
    message: `Unexpected change of ${what} (\`${file}\`) since the run was planned, expected the one that it was planned with`,
    fix: 'The run goes on with its own copy. To use the new one, add `--accept-changes`.',
  }
}

export function definitionLost(what: string, runId: string): Problem {
  return {
    code: 'run/definition-lost',
    severity: 'error',
    message: `Unexpected run \`${runId}\` without its copy of ${what}, expected the one that it was planned with`,
    fix: 'Put the definition back, or add `--accept-changes` to plan with what is there.',
  }
}

export function foreignJournal(runId: string, format: string, version: string): Problem {
  return {
    code: 'run/foreign-journal',
    severity: 'error',
    message: `Unexpected journal of format \`${format}\` ${version}, expected \`${journalFormat.format}\` ${journalFormat.formatVersion}`,
    fix: 'Take the run up with the version of Journeywright that has begun it.',
    at: {file: recordFile(runId, 'journal.jsonl'), line: 1, column: 1},
  }
}

export function lockedElsewhere(runId: string, host: string, pid: number): Problem {
  return {
    code: 'run/owned',
    severity: 'error',
    message: `Unexpected run \`${runId}\` of process ${pid} on \`${host}\`, expected one that nobody runs`,
    fix: `Wait until it ends, or stop it there. If it's gone for good, remove \`${recordFile(runId, 'lock')}\`.`,
  }
}

/** What was written at the start, of a run that has begun. */
export function lostFile(runId: string, name: string): Problem {
  return {
    code: 'run/lost-file',
    severity: 'error',
    message: `Unexpected content of \`${name}\`, expected what the run was given at its start`,
    fix: 'Put the file back as it was, or run again with another run id. Nothing of the run has been changed.',
    at: {file: recordFile(runId, name), line: 1, column: 1},
  }
}

export function missingObject(runId: string, path: string, hash: string, why: 'loss' | 'change'): Problem {
  return {
    code: 'run/missing-object',
    severity: 'error',
    message: `Unexpected ${why} of the bytes of \`${path}\`, expected them in \`objects/${hash.slice(0, 12)}…\``,
    fix: `Put the file back from a copy, or have it made anew: \`journeywright rollback ${runId} --to STEP\` with the step that makes it.`,
    at: {file: recordFile(runId, `objects/${hash}`), line: 1, column: 1},
  }
}

export function notBegun(runId: string, missing: string): Problem {
  return {
    code: 'run/not-begun',
    severity: 'error',
    message: `Unexpected run \`${runId}\` without a readable \`${missing}\`, expected what every run has from its start`,
    fix: `Run again with the same run id, or remove the folder \`${recordFile(runId, '').replace(/\/$/, '')}\`.`,
  }
}

export function planChanged(runId: string, name: string): Problem {
  return {
    code: 'run/plan-changed',
    severity: 'error',
    message: `Unexpected content of \`${name}\`, expected the plan that the journal has begun with`,
    fix: 'Put the file back as it was, or run again with another run id.',
    at: {file: recordFile(runId, name), line: 1, column: 1},
  }
}

export function renamedRun(runId: string, was: string): Problem {
  return {
    code: 'run/renamed',
    severity: 'error',
    message: `Unexpected record of run \`${was}\` in the folder of run \`${runId}\`, expected its own`,
    fix: 'Give the folder its name back: what the run makes is called by it.',
    at: {file: recordFile(runId, 'run.json'), line: 1, column: 1},
  }
}

export function replayDiffers(runId: string, line: number, noted: readonly string[], now: readonly string[]): Problem {
  const list = (notes: readonly string[]): string => notes.map(note => `\`${note}\``).join(', ') || 'nothing'
  return {
    code: 'run/replay-differs',
    severity: 'error',
    message: `Unexpected effects of a journal line, expected ${list(now)}: it says ${list(noted)}`,
    fix: 'Take the run up with the version of Journeywright that has begun it, or run again with another run id.',
    at: {file: recordFile(runId, 'journal.jsonl'), line, column: 1},
  }
}

export function runOwned(runId: string, pid: number): Problem {
  return {
    code: 'run/owned',
    severity: 'error',
    message: `Unexpected run \`${runId}\` of process ${pid}, which is at work, expected one that nobody runs`,
    fix: `Wait until it ends, watch it with \`journeywright log ${runId} --follow\`, or end it with \`journeywright cancel ${runId}\`.`,
  }
}

export function strangeLock(runId: string): Problem {
  return {
    code: 'run/owned',
    severity: 'error',
    message: `Unexpected content of \`${recordFile(runId, 'lock')}\`, expected the name of the process that runs it`,
    fix: 'Remove the file if nobody runs it.',
  }
}

export function unknownRun(runId: string, known: readonly string[]): Problem {
  const near = nearest(runId, known).map(id => `\`${id}\``)
  return {
    code: 'run/unknown',
    severity: 'error',
    message: `Unexpected run \`${runId}\`, expected ${near.length > 0 ? `one of ${near.join(', ')}` : 'one of this project'}`,
    fix: 'See `journeywright runs`.',
  }
}
