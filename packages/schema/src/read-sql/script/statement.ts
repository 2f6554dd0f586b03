import type {Place} from '@journeywright/problems'
import type {Node} from 'libpg-query'

/** One statement as PostgreSQL's parser understands it. */
export interface Statement {
  readonly node: Node
  readonly file: string
  /** Where in the file's text it begins and ends, in UTF-16 code units, with comments before it. */
  readonly span: readonly [number, number]
  /** As its author wrote it, without comments around it and without final semicolon. */
  text(): string
  at(): Place
  /** Of what the parser says that it lies so many bytes from the beginning of what it parsed. */
  atByte(location: number): Place
}
