import {ProblemError, type Problem} from '@journeywright/problems'
import {cannotRead} from './disk-problems.js'

/** What a person can mend of an exception: what was told as problems, and what the disk refuses. Throws any other again. */
export function problemsOf(error: unknown, folder: string): readonly Problem[] {
  if (error instanceof ProblemError) return error.problems
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error
  const path = 'path' in error && typeof error.path === 'string' ? error.path : folder
  return [cannotRead(path, error.message, typeof error.code === 'string' ? error.code : null)]
}
