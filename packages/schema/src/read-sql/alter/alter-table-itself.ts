import type {AlterTableCmd, ATAlterConstraint} from 'libpg-query'
import type {Table} from '../../model.js'
import {deferrableOf} from '../create/deferrable-of.js'
import {changeTable} from '../draft/table-of.js'
import type {Reading} from '../reading.js'
import {definitionElements, storageTexts} from '../tree/definition-elements.js'

/** Row security, storage and how constraints are looked at. False for other commands. */
export function alterTableItself(command: AlterTableCmd, table: Table, reading: Reading): boolean {
  const {subtype = ''} = command
  const change = rowSecurity(subtype, table) ?? storage(command, table) ?? constraints(command, table)
  if (change) changeTable(table, reading.draft, before => ({...before, ...change}))
  return change !== undefined
}

function rowSecurity(subtype: string, {rowSecurity: before}: Table): Partial<Table> | undefined {
  if (subtype === 'AT_EnableRowSecurity') return {rowSecurity: before === 'forced' ? 'forced' : 'enabled'}
  if (subtype === 'AT_DisableRowSecurity') return {rowSecurity: 'off'}
  if (subtype === 'AT_ForceRowSecurity') return {rowSecurity: 'forced'}
  return subtype === 'AT_NoForceRowSecurity'
    ? {rowSecurity: before === 'forced' ? 'enabled' : (before ?? 'off')}
    : undefined
}

function storage({subtype, def}: AlterTableCmd, {storage: before = []}: Table): Partial<Table> | undefined {
  if (subtype === 'AT_SetLogged') return undefined
  if (subtype === 'AT_SetUnLogged') return {unlogged: true}
  if (subtype !== 'AT_SetRelOptions' && subtype !== 'AT_ResetRelOptions') return undefined
  const items = def && 'List' in def ? def.List.items : []
  const names = definitionElements(items).map(({defname = ''}) => defname)
  const others = before.filter(each => !names.includes(each.split('=')[0] ?? ''))
  return {storage: subtype === 'AT_SetRelOptions' ? [...others, ...storageTexts(items)] : others}
}

function constraints({subtype, def, name}: AlterTableCmd, table: Table): Partial<Table> | undefined {
  if (subtype === 'AT_ValidateConstraint') return validate(table, name ?? '')
  if (subtype !== 'AT_AlterConstraint' || !def || !('ATAlterConstraint' in def)) return undefined
  const {conname = '', alterDeferrability: isKnown} = def.ATAlterConstraint
  return isKnown ? {foreignKeys: deferred(table, conname, def.ATAlterConstraint)} : undefined
}

function validate({checks, foreignKeys}: Table, name: string): Partial<Table> {
  const valid = <Of extends {readonly name: string; readonly notValid?: true}>(each: Of): Omit<Of, 'notValid'> => {
    const {notValid: _, ...rest} = each
    return rest
  }
  return {
    checks: checks.map(each => (each.name === name ? valid(each) : each)),
    foreignKeys: foreignKeys.map(each => (each.name === name ? valid(each) : each)),
  }
}

function deferred({foreignKeys}: Table, name: string, given: ATAlterConstraint): Table['foreignKeys'] {
  return foreignKeys.map(each => {
    if (each.name !== name) return each
    const {deferrable: _, ...rest} = each
    return {...rest, ...deferrableOf(given)}
  })
}
