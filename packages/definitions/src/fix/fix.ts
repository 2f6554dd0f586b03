import type {DefinitionDocument} from '../document/definition-document.js'

/** A place in a document's own lines, counted as readers count: from 1, characters after decoding. */
export interface Spot {
  readonly line: number
  readonly column: number
}

/** What a fix did: the mended document, and where in the given one; nowhere when there was nothing that it mends. */
export interface Mended {
  readonly document: DefinitionDocument
  readonly at: readonly Spot[]
}

/** Mends what a problem reports where nobody has to decide anything. Every key and the body read as before. */
export interface Fix {
  /** The code of the problems; the file's name is the same. */
  readonly code: string
  /** `shown` is the file's name in places, which tells what kind of definition it holds. */
  fix(document: DefinitionDocument, shown: string): Mended
}
