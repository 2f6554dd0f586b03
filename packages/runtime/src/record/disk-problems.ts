import type {Problem} from '@journeywright/problems'

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

export function definitionChanged(file: string): Problem {
  return {
    code: 'run/definition-changed',
    severity: 'error',
    message: `Unexpected change of \`${file}\` since the plan was made, expected the file that was planned with`,
    fix: 'Plan again.',
  }
}
