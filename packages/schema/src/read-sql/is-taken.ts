import {sqlNameTaken} from '../problems.js'
import {qualifiedName} from '../sql/names/qualified-name.js'
import {keyOf, type Name} from './draft/name.js'
import {leaveOut} from './leave-out.js'
import type {Reading} from './reading.js'

/** True when a table, view, sequence or index of that name is there. The second is left out, silently when it's optional. */
export function isTaken(name: Name, isOptional: boolean, reading: Reading): boolean {
  if (!reading.draft.relationNames.has(keyOf(name))) return false
  if (isOptional) return true
  leaveOut(reading, `there is a ${qualifiedName(name)} already`)
  reading.draft.problems.push(sqlNameTaken(qualifiedName(name), reading.statement.at()))
  return true
}
