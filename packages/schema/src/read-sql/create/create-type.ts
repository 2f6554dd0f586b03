import type {
  CompositeTypeStmt,
  CreateDomainStmt,
  CreateEnumStmt,
  CreateRangeStmt,
  CreateSeqStmt,
  Node,
} from 'libpg-query'
import type {CompositeType, Domain} from '../../model.js'
import {chooseName} from '../draft/choose-name.js'
import {findName, keyOf, newName, type Name} from '../draft/name.js'
import {isTaken} from '../is-taken.js'
import {leaveOut} from '../leave-out.js'
import type {Reading} from '../reading.js'
import {columnType} from '../tree/column-type.js'
import {expression} from '../tree/expression.js'
import {namesOf, relationParts} from '../tree/name-parts.js'
import {collationOf} from './collation-of.js'
import {defaultText} from './default-text.js'
import {ownerParts, sequenceOptions} from './sequence-options.js'

export function createEnum({typeName, vals}: CreateEnumStmt, {draft}: Reading): void {
  const name = newName(namesOf(typeName), draft)
  draft.enums.set(keyOf(name), {...name, values: namesOf(vals), comment: '', sources: []})
}

export function createComposite({typevar = {}, coldeflist = []}: CompositeTypeStmt, reading: Reading): void {
  const name = newName(relationParts(typevar), reading.draft)
  const attributes = coldeflist.flatMap(node => attributeOf(node, reading))
  reading.draft.composites.set(keyOf(name), {...name, attributes, comment: ''})
}

export function attributeOf(node: Node, {draft}: Reading): CompositeType['attributes'] {
  if (!('ColumnDef' in node)) return []
  const {colname = '', typeName = {}, collClause} = node.ColumnDef
  const collation = collClause ? {collation: collationOf(collClause)} : {}
  return [{name: colname, type: columnType(typeName, draft), ...collation}]
}

/** Their names are known from then on, which is all that the model can hold of ranges. */
export function createRange({typeName}: CreateRangeStmt, reading: Reading): void {
  reading.draft.otherTypes.add(keyOf(newName(namesOf(typeName), reading.draft)))
  leaveOut(reading, 'the model has no range types')
}

export function createDomain(statement: CreateDomainStmt, reading: Reading): void {
  const {domainname, typeName = {}, collClause, constraints = []} = statement
  const name = newName(namesOf(domainname), reading.draft)
  const domain: Domain = {
    ...name,
    type: columnType(typeName, reading.draft),
    nullable: true,
    default: null,
    ...(collClause ? {collation: collationOf(collClause)} : {}),
    checks: [],
    comment: '',
  }
  reading.draft.domains.set(keyOf(name), domain)
  for (const constraint of constraints) addDomainConstraint(constraint, name, reading)
}

export function addDomainConstraint(node: Node, name: Name, reading: Reading): void {
  const domain = reading.draft.domains.get(keyOf(name))
  if (!domain || !('Constraint' in node)) return
  const {contype, raw_expr: tree} = node.Constraint
  const change = (changed: Partial<Domain>) => reading.draft.domains.set(keyOf(name), {...domain, ...changed})
  if (contype === 'CONSTR_NOTNULL') change({nullable: false})
  else if (contype === 'CONSTR_DEFAULT') change({default: tree ? defaultText(tree, domain.type, reading) : null})
  else if (contype === 'CONSTR_CHECK' && tree) {
    const taken = new Set(domain.checks.map(check => keyOf({...name, name: check.name})))
    const chosen = chooseName({namespace: name.namespace, table: name.name, label: 'check'}, taken)
    const notValid = node.Constraint.skip_validation ? {notValid: true as const} : {}
    const check = {name: node.Constraint.conname ?? chosen, expression: expression(tree, reading), ...notValid}
    change({checks: [...domain.checks, check]})
  }
}

export function createSequence(statement: CreateSeqStmt, reading: Reading): void {
  const {sequence = {}, options, if_not_exists: isOptional = false} = statement
  const {draft} = reading
  if (sequence.relpersistence === 't') return leaveOut(reading, 'a temporary sequence, which ends with its session')
  const name = newName(relationParts(sequence), draft)
  if (isTaken(name, isOptional, reading)) return
  draft.relationNames.add(keyOf(name))
  draft.sequences.set(keyOf(name), {...name, ...sequenceOptions(options), ...ownedBy(options, reading), comment: ''})
}

export function ownedBy(options: readonly Node[] | undefined, {draft}: Reading) {
  const parts = ownerParts(options) ?? []
  if (parts.length < 2) return {}
  const {namespace, name: table} = findName(parts.slice(0, -1), draft, draft.tables)
  return {ownedBy: {namespace, table, column: parts.at(-1) ?? ''}}
}
