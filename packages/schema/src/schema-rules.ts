import {accessPatternColumns} from './rules/access-pattern-columns.js'
import {columnsKnown} from './rules/columns-known.js'
import {enumDefault} from './rules/enum-default.js'
import {enumKnown} from './rules/enum-known.js'
import {enumValues} from './rules/enum-values.js'
import {expressionClosed} from './rules/expression-closed.js'
import {foreignKeyAction} from './rules/foreign-key-action.js'
import {foreignKeyCardinality} from './rules/foreign-key-cardinality.js'
import {foreignKeyIndexed} from './rules/foreign-key-indexed.js'
import {foreignKeyTarget} from './rules/foreign-key-target.js'
import {foreignKeyTypes} from './rules/foreign-key-types.js'
import {functionDefinition} from './rules/function-definition.js'
import {grantKnown} from './rules/grant-known.js'
import {indexPossible} from './rules/index-possible.js'
import {indexRedundant} from './rules/index-redundant.js'
import {moneyExact} from './rules/money-exact.js'
import {nameUnique} from './rules/name-unique.js'
import {nameUnreserved} from './rules/name-unreserved.js'
import {nameUsable} from './rules/name-usable.js'
import {oneValueSource} from './rules/one-value-source.js'
import {partitionKey} from './rules/partition-key.js'
import {policyClauses} from './rules/policy-clauses.js'
import {primaryKeyNotNull} from './rules/primary-key-not-null.js'
import {primaryKeyPresent} from './rules/primary-key-present.js'
import {tableHasColumns} from './rules/table-has-columns.js'
import {textStorable} from './rules/text-storable.js'
import {timestampZone} from './rules/timestamp-zone.js'
import {triggerFunction} from './rules/trigger-function.js'
import {typeLimits} from './rules/type-limits.js'
import type {SchemaRule} from './schema-rule.js'

/** The rules that every schema keeps before anything is made of it; a plugin's rules come on top. */
export const schemaRules: readonly SchemaRule[] = [
  nameUsable,
  nameUnique,
  nameUnreserved,
  textStorable,
  tableHasColumns,
  primaryKeyPresent,
  primaryKeyNotNull,
  columnsKnown,
  typeLimits,
  oneValueSource,
  enumKnown,
  enumValues,
  enumDefault,
  expressionClosed,
  foreignKeyTarget,
  foreignKeyTypes,
  foreignKeyAction,
  foreignKeyCardinality,
  foreignKeyIndexed,
  indexPossible,
  indexRedundant,
  moneyExact,
  timestampZone,
  triggerFunction,
  functionDefinition,
  partitionKey,
  policyClauses,
  grantKnown,
  accessPatternColumns,
]
