import type {Plugin, ReportSection} from '@journeywright/runtime'
import {definitionsFolder} from './definitions-folder.js'
import {migrationQualityGate} from './gates/migration-quality-gate.js'
import {proofGate} from './gates/proof-gate.js'
import {schemaQualityGate} from './gates/schema-quality-gate.js'
import {specificationQualityGate} from './gates/specification-quality-gate.js'
import {schemaDesign} from './handlers/schema-design.js'
import {diagramGenerator} from './handlers/diagram-generator.js'
import {migrationPlanning} from './handlers/migration-planning.js'
import {planSchema} from './handlers/plan-schema.js'
import {writeOutput} from './handlers/write-output.js'
import {assumptionsSection} from './sections/assumptions-section.js'
import {coverageSection} from './sections/coverage-section.js'
import {proofSection} from './sections/proof-section.js'
import {questionsSection} from './sections/questions-section.js'

export interface DatabaseOptions {
  /** Who proves: `embedded` (the default), `pglite`, or the URL of a PostgreSQL server that may create a scratch database. */
  readonly engine?: string
}

/** Makes CUJ-008 run without a model. Output strategies and further rules come from other plugins' extensions. */
export function databasePlugin({engine = 'embedded'}: DatabaseOptions = {}): Plugin {
  return {
    name: '@journeywright/database',
    definitions: [definitionsFolder()],
    handlers: [planSchema, schemaDesign, diagramGenerator, migrationPlanning(engine), writeOutput],
    gates: [proofGate, schemaQualityGate, migrationQualityGate, specificationQualityGate],
    extensions: [proofSection, questionsSection, assumptionsSection, coverageSection].map(section),
  }
}

function section(value: ReportSection) {
  return {point: 'report-section', id: value.id, value}
}
