import {documentLines} from './document/document-lines.js'
import {migrationLines} from './migration/migration-lines.js'
import type {QualityLine} from './quality-line.js'
import {schemaLines} from './schema/schema-lines.js'

/** A line with the gate that looks at it. */
export interface GateLine extends Omit<QualityLine<never>, 'check'> {
  readonly gate: string
}

/** Every line of the checklists, in the order of the journey. */
export const qualityLines: readonly GateLine[] = [
  ...schemaLines.map(line => ({...line, gate: 'schema-quality'})),
  ...migrationLines.map(line => ({...line, gate: 'migration-quality'})),
  ...documentLines.map(line => ({...line, gate: 'specification-quality'})),
]
