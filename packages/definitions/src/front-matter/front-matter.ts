import type {Place, Problem} from '@journeywright/problems'

/** Every scalar is its text: `1.10` stays `1.10`, `true` stays `true`. */
export type FrontValue = string | readonly FrontValue[] | {readonly [key: string]: FrontValue}

export interface FrontEntry {
  readonly value: FrontValue
  /** The value as written, quotes and all, without the spaces around it. */
  readonly source: string
  /** Where the value begins. */
  readonly at: Place
}

/** The keys of a file's front matter and the markdown after it. */
export interface FrontMatter {
  /** Null when the file has none, which is not the same as an empty one. */
  readonly keys: ReadonlyMap<string, FrontEntry> | null
  readonly body: string
  /** 1-based line of the file on which `body` begins. */
  readonly bodyLine: number
  readonly problems: readonly Problem[]
}
