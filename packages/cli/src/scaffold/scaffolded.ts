import type {Problem} from '@journeywright/problems'

export interface NewFile {
  /** Below the working folder, with `/`. */
  readonly path: string
  readonly content: string
}

/** What is to be written. With an error among the problems there are no files. */
export interface Scaffolded {
  readonly files: readonly NewFile[]
  readonly problems: readonly Problem[]
  /** Commands to go on with, in order. */
  readonly next: readonly string[]
}
