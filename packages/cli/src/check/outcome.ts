import type {CheckedFile} from '@journeywright/definitions/check'
import type {Place, Problem} from '@journeywright/problems'
import type {Counts} from './count-found.js'

/** Something that `--fix` mended. */
export interface Mended {
  readonly code: string
  readonly at: Place
}

/** What a check found, ready to be said in one form or another. */
export interface Outcome {
  readonly files: readonly CheckedFile[]
  readonly problems: readonly Problem[]
  readonly fixed: readonly Mended[]
  readonly counts: Counts
  readonly ms: number
}
