export {completeDocument} from './complete-document.js'
export {detectConventions} from './conventions/detect-conventions.js'
export type {Convention, NameCase, NamedPlace, NamingConventions} from './conventions/naming-conventions.js'
export {deriveRelationships} from './derive-relationships.js'
export {databaseSchemaSchema} from './document-schema/database-schema-schema.js'
export type * from './document.js'
export {scanJson, type JsonScan} from './json/scan-json.js'
export {lintRules} from './lint-rules.js'
export type * from './model.js'
export {planMigration, type MigrationOptions} from './migration/plan-migration.js'
export {newColumn, newForeignKey, newIndex, newTable} from './new-table.js'
export {candidateKeys, type CandidateKeys} from './normal-forms/candidate-keys.js'
export {closureOf} from './normal-forms/closure-of.js'
export {decomposeToBcnf} from './normal-forms/decompose-to-bcnf.js'
export type {Decomposition, Relation} from './normal-forms/decomposition.js'
export type {Dependency} from './normal-forms/dependency.js'
export type {ShapeHint} from './normal-forms/hints/shape-hints.js'
export {isLossless} from './normal-forms/is-lossless.js'
export {minimalCover} from './normal-forms/minimal-cover.js'
export {preservesDependencies} from './normal-forms/preserves-dependencies.js'
export {synthesise} from './normal-forms/synthesise.js'
export type {NormalForm} from './normal-forms/sets/judge-sets.js'
export {
  outputStrategy,
  type OutputFile,
  type OutputStrategy,
  type StrategyExtension,
  type StrategyInput,
} from './output-strategy.js'
export {readSql, type ReadSqlOptions} from './read-sql/read-sql.js'
export {readSchemaDocument} from './read-document/read-schema-document.js'
export {simpleTypes} from './simple-types.js'
export {
  schemaReader,
  type ReaderExtension,
  type SchemaReader,
  type SchemaReading,
  type SourceFile,
} from './schema-reader.js'
export {schemaRule, type RuleExtension, type SchemaRule} from './schema-rule.js'
export {verifySchema, type Verification, type VerifiedSchema} from './verify-schema.js'
export {schemaRules} from './schema-rules.js'
export {checkSql} from './sql/check-sql.js'
export {printEnum} from './sql/print-enum.js'
export {printForeignKey} from './sql/print-foreign-key.js'
export {printIndex} from './sql/print-index.js'
export {printSchemaSql} from './sql/print-schema-sql.js'
export {printTable} from './sql/print-table.js'
export {printTableSql} from './sql/print-table-sql.js'
export {printType} from './sql/print-type.js'
export {quoteName} from './sql/quote-name.js'
export {splitScript, type ScriptPiece} from './sql/split-script.js'
