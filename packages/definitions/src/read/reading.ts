import type {Problem} from '@journeywright/problems'
import type {Definition} from '../definition.js'
import type {FrontMatter} from '../front-matter/front-matter.js'

/** What came out of one file. Only a file that cannot be opened yields no definition. */
export interface Reading<Kind extends Definition> {
  readonly definition: Kind | null
  readonly problems: readonly Problem[]
  /** What the definition was read from; null for a file that cannot be opened. Keep it no longer than it is looked at. */
  readonly source: FileSource | null
}

export interface FileSource {
  /** The whole file: no byte order mark, `\n` line ends, mojibake mended. */
  readonly text: string
  /** Without keys for a file that has no front matter. */
  readonly front: FrontMatter
}
