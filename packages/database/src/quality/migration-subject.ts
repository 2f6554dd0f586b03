import type {Artifact} from '@journeywright/runtime'
import type {ProofReport} from '@journeywright/schema'
import {pairMigrations, type MigrationPair} from '../handlers/pair-migrations.js'
import {readArtifact} from '../sections/read-artifact.js'

/** What lines about a migration look at: its scripts, and what a server said of them. */
export interface MigrationSubject {
  readonly migrations: readonly MigrationPair[]
  /** The first script without its other way. */
  readonly single: string | null
  /** Null when nobody has run it. */
  readonly proof: ProofReport | null
}

export function newMigrationSubject(artifacts: readonly Artifact[]): MigrationSubject {
  const {pairs: migrations, single} = pairMigrations(artifacts.filter(({id}) => id === 'migration'))
  return {migrations, single, proof: readArtifact<ProofReport>(artifacts, 'proof')}
}
