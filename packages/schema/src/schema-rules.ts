import {expressionClosed} from './rules/code/expression-closed.js'
import {functionDefinition} from './rules/code/function-definition.js'
import {materializedViewKey} from './rules/code/materialized-view-key.js'
import {triggerColumns} from './rules/code/trigger-columns.js'
import {triggerFunction} from './rules/code/trigger-function.js'
import {triggerTarget} from './rules/code/trigger-target.js'
import {booleanThreeValued} from './rules/columns/boolean-three-valued.js'
import {charPadded} from './rules/columns/char-padded.js'
import {columnTypesAgree} from './rules/columns/column-types-agree.js'
import {defaultType} from './rules/columns/default-type.js'
import {enumDefault} from './rules/columns/enum-default.js'
import {enumKnown} from './rules/columns/enum-known.js'
import {enumSize} from './rules/columns/enum-size.js'
import {enumValues} from './rules/columns/enum-values.js'
import {jsonBinary} from './rules/columns/json-binary.js'
import {moneyExact} from './rules/columns/money-exact.js'
import {oneValueSource} from './rules/columns/one-value-source.js'
import {timestampZone} from './rules/columns/timestamp-zone.js'
import {typeLimits} from './rules/columns/type-limits.js'
import {varcharHabit} from './rules/columns/varchar-habit.js'
import {cascadeReach} from './rules/foreign-keys/cascade-reach.js'
import {foreignKeyAction} from './rules/foreign-keys/foreign-key-action.js'
import {foreignKeyCardinality} from './rules/foreign-keys/foreign-key-cardinality.js'
import {foreignKeyCycle} from './rules/foreign-keys/foreign-key-cycle.js'
import {foreignKeyHalfNull} from './rules/foreign-keys/foreign-key-half-null.js'
import {foreignKeyIndexed} from './rules/foreign-keys/foreign-key-indexed.js'
import {foreignKeyMissing} from './rules/foreign-keys/foreign-key-missing.js'
import {foreignKeyRepeated} from './rules/foreign-keys/foreign-key-repeated.js'
import {foreignKeyTarget} from './rules/foreign-keys/foreign-key-target.js'
import {foreignKeyTypes} from './rules/foreign-keys/foreign-key-types.js'
import {accessPatternColumns} from './rules/indexes/access-pattern-columns.js'
import {indexBoolean} from './rules/indexes/index-boolean.js'
import {indexOperators} from './rules/indexes/index-operators.js'
import {indexPossible} from './rules/indexes/index-possible.js'
import {indexRedundant} from './rules/indexes/index-redundant.js'
import {indexTextWidth} from './rules/indexes/index-text-width.js'
import {columnsKnown} from './rules/keys/columns-known.js'
import {identityOverSerial} from './rules/keys/identity-over-serial.js'
import {keyOverflow} from './rules/keys/key-overflow.js'
import {keyRandom} from './rules/keys/key-random.js'
import {partitionKey} from './rules/keys/partition-key.js'
import {partitionParent} from './rules/keys/partition-parent.js'
import {primaryKeyNotNull} from './rules/keys/primary-key-not-null.js'
import {primaryKeyPresent} from './rules/keys/primary-key-present.js'
import {sequenceWidth} from './rules/keys/sequence-width.js'
import {softDeleteUnique} from './rules/keys/soft-delete-unique.js'
import {uniqueNullable} from './rules/keys/unique-nullable.js'
import {uniqueRedundant} from './rules/keys/unique-redundant.js'
import {commaList} from './rules/modelling/comma-list.js'
import {entityAttributeValue} from './rules/modelling/entity-attribute-value.js'
import {normalForm} from './rules/modelling/normal-form.js'
import {polymorphicReference} from './rules/modelling/polymorphic-reference.js'
import {repeatingGroup} from './rules/modelling/repeating-group.js'
import {tenantCrossing} from './rules/modelling/tenant-crossing.js'
import {tenantKey} from './rules/modelling/tenant-key.js'
import {nameUnique} from './rules/names/name-unique.js'
import {nameUnreserved} from './rules/names/name-unreserved.js'
import {nameUsable} from './rules/names/name-usable.js'
import {namingConvention} from './rules/names/naming-convention.js'
import {textStorable} from './rules/names/text-storable.js'
import {functionSearchPath} from './rules/security/function-search-path.js'
import {grantKnown} from './rules/security/grant-known.js'
import {grantNarrow} from './rules/security/grant-narrow.js'
import {piiClassified} from './rules/security/pii-classified.js'
import {policyClauses} from './rules/security/policy-clauses.js'
import {policyOnce} from './rules/security/policy-once.js'
import {policyOpen} from './rules/security/policy-open.js'
import {rowSecurityComplete} from './rules/security/row-security-complete.js'
import {rowSecurityOn} from './rules/security/row-security-on.js'
import {rowSecuritySilent} from './rules/security/row-security-silent.js'
import {secretHashed} from './rules/security/secret-hashed.js'
import {securityDefiner} from './rules/security/security-definer.js'
import {viewSecurity} from './rules/security/view-security.js'
import {checkSatisfiable} from './rules/tables/check-satisfiable.js'
import {checkVacuous} from './rules/tables/check-vacuous.js'
import {commentPresent} from './rules/tables/comment-present.js'
import {constraintValidated} from './rules/tables/constraint-validated.js'
import {defaultChecked} from './rules/tables/default-checked.js'
import {elementUsed} from './rules/tables/element-used.js'
import {tableConnected} from './rules/tables/table-connected.js'
import {tableHasColumns} from './rules/tables/table-has-columns.js'
import {unloggedReference} from './rules/tables/unlogged-reference.js'
import {updatedAtKept} from './rules/tables/updated-at-kept.js'
import type {SchemaRule} from './schema-rule.js'

/** The rules that every schema keeps before anything is made of it; a plugin's rules come on top. */
export const schemaRules: readonly SchemaRule[] = [
  nameUsable,
  nameUnique,
  nameUnreserved,
  textStorable,
  namingConvention,
  tableHasColumns,
  checkSatisfiable,
  checkVacuous,
  defaultChecked,
  commentPresent,
  constraintValidated,
  elementUsed,
  tableConnected,
  unloggedReference,
  updatedAtKept,
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
  cascadeReach,
  foreignKeyCycle,
  foreignKeyHalfNull,
  foreignKeyMissing,
  foreignKeyRepeated,
  indexPossible,
  indexOperators,
  indexRedundant,
  moneyExact,
  timestampZone,
  booleanThreeValued,
  charPadded,
  columnTypesAgree,
  defaultType,
  enumSize,
  jsonBinary,
  varcharHabit,
  triggerFunction,
  functionDefinition,
  materializedViewKey,
  triggerColumns,
  triggerTarget,
  partitionKey,
  partitionParent,
  identityOverSerial,
  keyOverflow,
  keyRandom,
  sequenceWidth,
  softDeleteUnique,
  uniqueNullable,
  uniqueRedundant,
  policyClauses,
  grantKnown,
  functionSearchPath,
  grantNarrow,
  piiClassified,
  policyOnce,
  policyOpen,
  rowSecurityComplete,
  rowSecurityOn,
  rowSecuritySilent,
  secretHashed,
  securityDefiner,
  viewSecurity,
  accessPatternColumns,
  indexBoolean,
  indexTextWidth,
  commaList,
  entityAttributeValue,
  normalForm,
  polymorphicReference,
  repeatingGroup,
  tenantCrossing,
  tenantKey,
]
