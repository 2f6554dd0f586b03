import type {MigrationSubject} from '../migration-subject.js'
import type {QualityLine} from '../quality-line.js'
import {carefulMigration} from './careful-migration.js'
import {enforcedRules} from './enforced-rules.js'
import {noOrphans} from './no-orphans.js'
import {reversibleMigration} from './reversible-migration.js'

/** What a migration is looked at for. */
export const migrationLines: readonly QualityLine<MigrationSubject>[] = [
  reversibleMigration,
  carefulMigration,
  noOrphans,
  enforcedRules,
]
