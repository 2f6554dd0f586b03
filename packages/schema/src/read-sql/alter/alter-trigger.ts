import type {AlterTableCmd} from 'libpg-query'
import type {Table, Trigger} from '../../model.js'
import {changeTable} from '../draft/table-of.js'
import type {Reading} from '../reading.js'

const states: ReadonlyMap<string, Trigger['enabled'] | 'origin'> = new Map([
  ['AT_EnableTrig', 'origin'],
  ['AT_EnableTrigAll', 'origin'],
  ['AT_EnableTrigUser', 'origin'],
  ['AT_EnableAlwaysTrig', 'always'],
  ['AT_EnableReplicaTrig', 'replica'],
  ['AT_DisableTrig', 'disabled'],
  ['AT_DisableTrigAll', 'disabled'],
  ['AT_DisableTrigUser', 'disabled'],
])

/** When triggers fire. False for other commands. */
export function alterTrigger({subtype, name}: AlterTableCmd, table: Table, {draft}: Reading): boolean {
  const state = states.get(subtype ?? '')
  if (state === undefined) return false
  const alter = (trigger: Trigger): Trigger => {
    const {enabled: _, ...rest} = trigger
    return state === 'origin' ? rest : {...rest, enabled: state}
  }
  changeTable(table, draft, before => ({
    ...before,
    triggers: before.triggers.map(each => (name === undefined || each.name === name ? alter(each) : each)),
  }))
  return true
}
