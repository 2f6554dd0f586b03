import type {EntityFile, IndexesFile, RelationshipsFile} from '../format.js'
import type {FileReading} from './read-file-as.js'

/** The three JSON files of one table, sound each for itself. */
export interface TableFiles {
  /** The table's name in `index.json`. */
  readonly key: string
  readonly entity: EntityFile
  readonly relationships: RelationshipsFile
  readonly indexes: IndexesFile
  readonly at: {
    readonly entity: FileReading<EntityFile>['at']
    readonly relationships: FileReading<RelationshipsFile>['at']
  }
}
