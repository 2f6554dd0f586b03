import type {Rule} from '@journeywright/problems'
import type {Definition} from '../definition.js'
import type {FrontMatter} from '../front-matter/front-matter.js'
import type {MarkdownLine} from '../text/scan-lines.js'

/** One file that was read, with everything in it. What a rule says of it may depend on nothing else: findings are cached. */
export interface FileSubject {
  readonly definition: Definition
  /** The file's name in places. */
  readonly shown: string
  /** Every key with its value, its source text and its place; `keys` is null without a front matter. */
  readonly front: FrontMatter
  /** The whole file: no byte order mark, `\n` line ends, mojibake mended. */
  readonly text: string
  /** The body's lines with their numbers in the file; code is marked. */
  readonly lines: readonly MarkdownLine[]
}

/** Looks at one file. Its id is `definitions/<file name>`; its page is docs/rules/<file name>.md. */
export type FileRule = Rule<FileSubject>
