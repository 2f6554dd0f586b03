import type {AlterDomainStmt, AlterEnumStmt, AlterSeqStmt} from 'libpg-query'
import {quoteText} from '../../sql/names/quote-text.js'
import {addDomainConstraint, ownedBy} from '../create/create-type.js'
import {defaultText} from '../create/default-text.js'
import {sequenceOptions} from '../create/sequence-options.js'
import {keyOf, knownName, type Name} from '../draft/name.js'
import {leaveOut} from '../leave-out.js'
import type {Reading} from '../reading.js'
import {namesOf, relationParts} from '../tree/name-parts.js'

/** A new value, or a new name for one. */
export function alterEnum(statement: AlterEnumStmt, reading: Reading): void {
  const {typeName, oldVal, newVal = '', newValNeighbor: neighbor, newValIsAfter: isAfter} = statement
  const {enums} = reading.draft
  const name = knownName(namesOf(typeName), reading.draft, enums)
  const type = name && enums.get(keyOf(name))
  if (!type) return leaveOut(reading, `there is no enum \`${namesOf(typeName).join('.')}\``)
  if (oldVal === undefined && type.values.includes(newVal)) return
  const at = neighbor === undefined ? type.values.length : type.values.indexOf(neighbor) + (isAfter ? 1 : 0)
  const values =
    oldVal === undefined
      ? type.values.toSpliced(at, 0, newVal)
      : type.values.map(value => (value === oldVal ? newVal : value))
  enums.set(keyOf(type), {...type, values})
  if (oldVal !== undefined) renameDefaults(type, quoteText(oldVal), quoteText(newVal), reading)
}

/** Defaults mean the value, not its name. */
function renameDefaults({name, namespace}: Name, from: string, to: string, {draft}: Reading): void {
  for (const table of draft.tables.values()) {
    const columns = table.columns.map(column => {
      const {type, default: before} = column
      const isIts = type.kind === 'enum' && type.name === name && type.namespace === namespace
      const isValue = isIts && before !== null && (before === from || before.startsWith(`${from}::`))
      return isValue ? {...column, default: `${to}${before.slice(from.length)}`} : column
    })
    draft.tables.set(keyOf(table), {...table, columns})
  }
}

export function alterDomain(statement: AlterDomainStmt, reading: Reading): void {
  const {subtype, typeName, name: constraint = '', def} = statement
  const {domains} = reading.draft
  const name = knownName(namesOf(typeName), reading.draft, domains)
  const domain = name && domains.get(keyOf(name))
  if (!domain) return leaveOut(reading, `there is no domain \`${namesOf(typeName).join('.')}\``)
  if (subtype === 'T')
    domains.set(keyOf(domain), {...domain, default: def ? defaultText(def, domain.type, reading) : null})
  else if (subtype === 'N') domains.set(keyOf(domain), {...domain, nullable: true})
  else if (subtype === 'O') domains.set(keyOf(domain), {...domain, nullable: false})
  else if (subtype === 'C' && def) addDomainConstraint(def, domain, reading)
  else if (subtype === 'X') {
    domains.set(keyOf(domain), {...domain, checks: domain.checks.filter(each => each.name !== constraint)})
  } else if (subtype === 'V') {
    const checks = domain.checks.map(({notValid, ...check}) =>
      notValid && check.name !== constraint ? {...check, notValid} : check,
    )
    domains.set(keyOf(domain), {...domain, checks})
  }
}

export function alterSequence({sequence = {}, options}: AlterSeqStmt, reading: Reading): void {
  const {sequences} = reading.draft
  const found = knownName(relationParts(sequence), reading.draft, sequences)
  const before = found && sequences.get(keyOf(found))
  if (!before) return leaveOut(reading, `there is no sequence \`${sequence.relname ?? ''}\``)
  const {name, namespace, comment, ownedBy: owner, ...rest} = before
  const restart = (options ?? []).filter(node => !('DefElem' in node && node.DefElem.defname === 'restart'))
  const owned = {...(owner && {ownedBy: owner}), ...ownedBy(options, reading)}
  sequences.set(keyOf(before), {name, namespace, ...sequenceOptions(restart, rest), ...owned, comment})
}
