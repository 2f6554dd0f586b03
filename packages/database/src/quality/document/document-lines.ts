import type {DocumentSubject} from '../document-subject.js'
import type {QualityLine} from '../quality-line.js'
import {describedColumns} from './described-columns.js'
import {describedIndexes} from './described-indexes.js'
import {describedMigration} from './described-migration.js'
import {describedReferences} from './described-references.js'
import {describedRules} from './described-rules.js'
import {safeReturn} from './safe-return.js'
import {scaleAndMonitoring} from './scale-and-monitoring.js'

/** What a specification is looked at for. */
export const documentLines: readonly QualityLine<DocumentSubject>[] = [
  describedColumns,
  describedMigration,
  describedReferences,
  describedIndexes,
  describedRules,
  scaleAndMonitoring,
  safeReturn,
]
