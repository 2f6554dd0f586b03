import type {Place, Rule} from '@journeywright/problems'
import type {Definition} from '../definition.js'
import type {KnownDefinitions} from './known-definitions.js'

/** A name that a definition uses and that something else must answer to. */
export interface Mention {
  /**
   * `file`: the target of a link or picture, from the file's own folder. `schema` and `context`: from a folder above it.
   * No URLs, no anchors of its own page. `alias`: a further name that the definition gives itself.
   */
  readonly kind: 'agent' | 'skill' | 'cuj' | 'file' | 'schema' | 'context' | 'alias'
  readonly text: string
  readonly at: Place
}

/** What is kept of a checked file: names, not bodies. */
export interface CheckedDefinition {
  readonly definition: Definition
  /** The file's name in places. */
  readonly shown: string
  readonly mentions: readonly Mention[]
}

/** All checked files together, and what is installed beside them. */
export interface ProjectSubject {
  /** Every file of its own, shadowed ones and duplicates too, in file order. */
  readonly files: readonly CheckedDefinition[]
  /** What a name can mean here: the checked definitions and those of installed plugins. */
  readonly known: KnownDefinitions
  /** Names of the gates that are installed here; null where that is not known. */
  readonly gates: readonly string[] | null
  /** Whether a file or folder is there; `path` is absolute. */
  exists(path: string): boolean
  /** Names of what lies in a folder; none where there is no such folder. */
  namesIn(folder: string): readonly string[]
}

/** Looks at what definitions say of each other and of files. Its id and page are as a `FileRule`'s. */
export type ProjectRule = Rule<ProjectSubject>
