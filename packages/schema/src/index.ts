export type * from './document.js'
export type * from './model.js'
export {newColumn, newForeignKey, newIndex, newTable} from './new-table.js'
export {
  outputStrategy,
  type OutputFile,
  type OutputStrategy,
  type StrategyExtension,
  type StrategyInput,
} from './output-strategy.js'
export {schemaRule, type RuleExtension, type SchemaRule} from './schema-rule.js'
export {verifySchema, type Verification, type VerifiedSchema} from './verify-schema.js'
