import type {ElementRule} from './findings/element-rule.js'
import type {SchemaModel} from './model.js'

/** A rule that a schema must keep. One file and one page each. */
export type SchemaRule = ElementRule<SchemaModel>

/** What a plugin puts into its `extensions`. */
export interface RuleExtension {
  readonly point: 'schema-rule'
  readonly id: string
  readonly value: SchemaRule
}

export function schemaRule(rule: SchemaRule): RuleExtension {
  return {point: 'schema-rule', id: rule.id, value: rule}
}
