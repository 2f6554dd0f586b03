import type {FenceFinding} from '../front-matter/split-front-matter.js'
import type {FrontValue} from '../front-matter/front-matter.js'
import type {DocumentValue} from './document-value.js'
import type {KeyPath} from './key-path.js'
import type {Pieces} from './pieces.js'

/** A definition's file that can be changed key by key. It never changes itself: an edit gives a new one. */
export interface DefinitionDocument {
  /** What the file is made of. */
  readonly pieces: Pieces
  /** What is odd about its fences. */
  readonly findings: readonly FenceFinding[]
  /** The value of a key, or of one within maps: `get('metadata', 'aliases')`. Null when it is not there. */
  get(...path: KeyPath): FrontValue | null
  /**
   * Another value for a key, or for one within maps (`['metadata', 'aliases']`). Changes the lines of that key only. One
   * that isn't there comes after the others, and a file without front matter gets one. What is no map on the way to
   * an inner key is replaced by one. A key of the front matter itself begins with a letter or `_` and has no spaces.
   * Throws where no edit would read as that: another kind of key, or lines that are hardly YAML.
   */
  set(path: string | KeyPath, value: DocumentValue): DefinitionDocument
  /** Without a key, its lines and the comments right above them; the same document when the key is not there. */
  remove(path: string | KeyPath): DefinitionDocument
  /** The file; for a document that was not edited, the bytes that were opened, whatever they are. */
  toBytes(): Uint8Array
}
