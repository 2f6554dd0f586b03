import type {ChangeRule} from './change-rule.js'
import {changeAction} from './rules/change/change-action.js'
import {changeCheck} from './rules/change/change-check.js'
import {changeDropped} from './rules/change/change-dropped.js'
import {changeEnumValue} from './rules/change/change-enum-value.js'
import {changeExclusion} from './rules/change/change-exclusion.js'
import {changeForeignKey} from './rules/change/change-foreign-key.js'
import {changeType} from './rules/change/change-type.js'
import {changeUnique} from './rules/change/change-unique.js'

/** Where an old and a new schema are in conflict, in the order in which people meet it. */
export const changeRules: readonly ChangeRule[] = [
  changeDropped,
  changeType,
  changeEnumValue,
  changeUnique,
  changeCheck,
  changeExclusion,
  changeForeignKey,
  changeAction,
]
