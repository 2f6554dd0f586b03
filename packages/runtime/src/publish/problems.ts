import type {Place, Problem} from '@journeywright/problems'

/** Of a file that somebody has changed since a run wrote it. `at` is where it first differs from what is to lie there. */
export function editedOutput(path: string, at: Place, resume: string): Problem {
  return {
    code: 'run/edited-output',
    severity: 'error',
    message: `Unexpected change of \`${path}\` since a run wrote it, expected the text of that run`,
    fix: waysOut(resume),
    at,
  }
}

/** Of a file that was there before any run wrote one. */
export function foreignOutput(path: string, at: Place, resume: string): Problem {
  return {
    code: 'run/foreign-output',
    severity: 'error',
    message: `Unexpected file \`${path}\` that no run has written, expected a free place`,
    fix: waysOut(resume),
    at,
  }
}

function waysOut(resume: string): string {
  return `Nothing was written. Put the file back or out of the way, then ${resume}; or have it written over by \`--force\`, which keeps what lay there in the run's folder.`
}

/** `kept` is where the bytes before lie, from the project; `at` where they first differed. */
export function replacedOutput(path: string, kept: string, at: Place): Problem {
  return {
    code: 'run/replaced-output',
    severity: 'warning',
    message: `Unexpected text in \`${path}\`, expected that of a run: it was written over, as \`--force\` says`,
    fix: `What lay there is in \`${kept}\`; copy from there what should stay.`,
    at,
  }
}

export function strangeRecord(file: string): Problem {
  return {
    code: 'run/strange-record',
    severity: 'error',
    message: `Unexpected content of \`${file}\`, expected what a run has noted of the files that it published`,
    fix: 'Put the file back as it was, or remove it: the files of that run then count as written by people.',
    at: {file, line: 1, column: 1},
  }
}
