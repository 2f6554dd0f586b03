import type {ListItem} from './read-list.js'
import type {Sentence} from './sentence.js'

/** A list of what is known of a thing. */
export interface ProseList {
  /** How it was recognised: `list-includes`, `list-has` … */
  readonly rule: string
  readonly sentence: Sentence
  /** Singular snake_case. */
  readonly owner: string
  /** The index of the token after the owner's name. */
  readonly ownerTo: number
  readonly items: readonly ListItem[]
  /** From the owner to the end of the list: indexes of the sentence's tokens, end exclusive. */
  readonly from: number
  readonly to: number
  /** "may have". */
  readonly isOptional: boolean
}

/** What the sentences before a place were about. */
export interface Topic {
  /** Of the heading or label that it stands under. */
  readonly heading: string | null
  /** What the sentence before began with. */
  readonly subject: string | null
  /** The owner of the last list. */
  readonly last: string | null
  /** Things that the text names elsewhere. */
  readonly known: ReadonlySet<string>
}
