import {accessPatternColumns} from './rules/indexes/access-pattern-columns.js'
import {columnsKnown} from './rules/keys/columns-known.js'
import {enumDefault} from './rules/columns/enum-default.js'
import {enumKnown} from './rules/columns/enum-known.js'
import {enumValues} from './rules/columns/enum-values.js'
import {expressionClosed} from './rules/code/expression-closed.js'
import {foreignKeyAction} from './rules/foreign-keys/foreign-key-action.js'
import {foreignKeyCardinality} from './rules/foreign-keys/foreign-key-cardinality.js'
import {foreignKeyIndexed} from './rules/foreign-keys/foreign-key-indexed.js'
import {foreignKeyTarget} from './rules/foreign-keys/foreign-key-target.js'
import {foreignKeyTypes} from './rules/foreign-keys/foreign-key-types.js'
import {functionDefinition} from './rules/code/function-definition.js'
import {grantKnown} from './rules/security/grant-known.js'
import {indexPossible} from './rules/indexes/index-possible.js'
import {indexRedundant} from './rules/indexes/index-redundant.js'
import {moneyExact} from './rules/columns/money-exact.js'
import {nameUnique} from './rules/names/name-unique.js'
import {nameUnreserved} from './rules/names/name-unreserved.js'
import {nameUsable} from './rules/names/name-usable.js'
import {oneValueSource} from './rules/columns/one-value-source.js'
import {partitionKey} from './rules/keys/partition-key.js'
import {policyClauses} from './rules/security/policy-clauses.js'
import {primaryKeyNotNull} from './rules/keys/primary-key-not-null.js'
import {primaryKeyPresent} from './rules/keys/primary-key-present.js'
import {tableHasColumns} from './rules/tables/table-has-columns.js'
import {textStorable} from './rules/names/text-storable.js'
import {timestampZone} from './rules/columns/timestamp-zone.js'
import {triggerFunction} from './rules/code/trigger-function.js'
import {typeLimits} from './rules/columns/type-limits.js'
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
