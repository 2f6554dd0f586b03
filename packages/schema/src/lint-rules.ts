import type {Severity} from '@journeywright/problems'
import type {SchemaRule} from './schema-rule.js'
import {schemaRules} from './schema-rules.js'

/** What a new schema must keep, and one that serves already may go on without. */
const milder: Readonly<Record<string, Severity>> = {
  'schema/default-checked': 'warning',
  'schema/foreign-key-indexed': 'warning',
  'schema/foreign-key-types': 'warning',
  'schema/foreign-key-action': 'warning',
  'schema/function-search-path': 'info',
  'schema/name-unreserved': 'info',
  'schema/pii-classified': 'info',
  'schema/primary-key-present': 'warning',
}

/** The rules for a schema that exists: an error is only what breaks or opens it, not what nobody would design again. */
export const lintRules: readonly SchemaRule[] = schemaRules.map(rule => ({
  ...rule,
  severity: milder[rule.id] ?? rule.severity,
}))
