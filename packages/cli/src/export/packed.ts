import type {Problem} from '@journeywright/problems'

export interface PackedFile {
  /** Below the exported folder, with `/`. */
  readonly path: string
  readonly bytes: Uint8Array
  readonly isExecutable: boolean
  /** Absolute path of the file that it is a copy of; null for one that the export writes itself. */
  readonly source: string | null
}

/** The files of a plugin, and what its target can't take as it is. */
export interface Packed {
  readonly files: readonly PackedFile[]
  readonly problems: readonly Problem[]
}
