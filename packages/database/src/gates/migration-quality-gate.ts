import type {Gate} from '@journeywright/runtime'
import {judgeLines} from '../quality/judge-lines.js'
import {migrationLines} from '../quality/migration/migration-lines.js'
import {newMigrationSubject} from '../quality/migration-subject.js'
import {readExemptions} from '../quality/read-exemptions.js'

/** Looks at a migration and its proof line by line. */
export const migrationQualityGate: Gate = {
  id: 'migration-quality',
  judge: async (artifacts, {brief}) =>
    judgeLines(migrationLines, newMigrationSubject(artifacts), readExemptions(brief)),
}
