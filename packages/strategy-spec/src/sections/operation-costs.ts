import type {Migration, PlannedOperation} from '@journeywright/schema'
import {code} from '../markdown/code.js'
import {escapeText} from '../markdown/escape-text.js'
import {printRows} from '../markdown/print-rows.js'

/** What others wait for while a migration runs, what is lost and what takes long; empty where no operation does any of it. */
export function operationCosts(migrations: readonly Migration[]): string {
  const rows = migrations.flatMap(({operations}) => operations.filter(isCostly).map(rowOf))
  return rows.length === 0 ? '' : printRows(['Operation', 'Locks', 'Loses', 'Complexity'], rows)
}

function isCostly({locks, loses, complexity}: PlannedOperation): boolean {
  return locks.length > 0 || loses !== undefined || complexity !== 'low'
}

function rowOf({kind, target, locks, loses, complexity, because}: PlannedOperation) {
  const held = locks.map(({on, mode, holds}) => `${code(on)} ${mode}, for ${holds}`).join('; ')
  return [
    `${kind} ${code(target)}`,
    held === '' ? 'none' : held,
    loses ? escapeText(loses.what) : 'nothing',
    `${complexity}: ${escapeText(because)}`,
  ]
}
