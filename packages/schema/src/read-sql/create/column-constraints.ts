import type {ColumnDef, Constraint, Node} from 'libpg-query'
import type {Column} from '../../model.js'
import {chooseName} from '../draft/choose-name.js'
import type {Name} from '../draft/name.js'
import {leaveOut} from '../leave-out.js'
import type {Reading} from '../reading.js'
import {columnType} from '../tree/column-type.js'
import {expression} from '../tree/expression.js'
import {defaultText} from './default-text.js'
import {printSequenceOptions, sequenceOptions} from './sequence-options.js'

export interface ColumnConstraints {
  /** What the column itself says. */
  readonly change: Partial<Column>
  /** Those that the table says, with the column's name in them. */
  readonly constraints: readonly Constraint[]
}

/** Sorts what stands behind a column's type. */
export function columnConstraints(definition: ColumnDef, table: Name, reading: Reading): ColumnConstraints {
  const {colname = ''} = definition
  const all = withAttributes(definition.constraints ?? [])
  const constraints = all.filter(({contype = ''}) => tableConstraints.includes(contype))
  const changes = all.map(constraint => columnChange(constraint, definition, table, reading))
  return {
    change: Object.assign({}, ...changes),
    constraints: constraints.map(constraint => ({...constraint, ...ofColumn(constraint, colname)})),
  }
}

const tableConstraints = ['CONSTR_CHECK', 'CONSTR_PRIMARY', 'CONSTR_UNIQUE', 'CONSTR_FOREIGN']

function ofColumn({contype}: Constraint, column: string): Partial<Constraint> {
  const names: Node[] = [{String: {sval: column}}]
  if (contype === 'CONSTR_FOREIGN') return {fk_attrs: names}
  return contype === 'CONSTR_CHECK' ? {} : {keys: names}
}

/** `DEFERRABLE` and the like follow what they are said of. */
function withAttributes(nodes: readonly Node[]): readonly Constraint[] {
  const all: Constraint[] = []
  for (const node of nodes) {
    if (!('Constraint' in node)) continue
    const attribute = attributes[node.Constraint.contype ?? '']
    const before = all.pop()
    if (before && attribute) all.push({...before, ...attribute})
    else all.push(...(before ? [before] : []), node.Constraint)
  }
  return all
}

const attributes: Readonly<Record<string, Partial<Constraint>>> = {
  CONSTR_ATTR_DEFERRABLE: {deferrable: true},
  CONSTR_ATTR_NOT_DEFERRABLE: {deferrable: false},
  CONSTR_ATTR_DEFERRED: {deferrable: true, initdeferred: true},
  CONSTR_ATTR_IMMEDIATE: {initdeferred: false},
  CONSTR_ATTR_ENFORCED: {is_enforced: true},
  CONSTR_ATTR_NOT_ENFORCED: {is_enforced: false},
}

function columnChange(
  constraint: Constraint,
  {colname = '', typeName = {}}: ColumnDef,
  table: Name,
  reading: Reading,
): Partial<Column> {
  const {contype, raw_expr: tree, conname} = constraint
  if (contype === 'CONSTR_NOTNULL') {
    noteName(conname, colname, table, reading)
    return {nullable: false}
  }
  if (contype === 'CONSTR_PRIMARY') return {nullable: false}
  if (contype === 'CONSTR_DEFAULT')
    return {default: tree ? defaultText(tree, columnType(typeName, reading.draft), reading) : null}
  if (contype === 'CONSTR_IDENTITY') return identity(constraint)
  if (contype !== 'CONSTR_GENERATED' || !tree) return {}
  return {generated: expression(tree, reading), ...(constraint.generated_kind === 'v' ? {virtual: true} : {})}
}

function identity({generated_when: when, options}: Constraint): Partial<Column> {
  const identityOptions = printSequenceOptions(sequenceOptions(options))
  return {
    identity: when === 'a' ? 'always' : 'by default',
    nullable: false,
    ...(identityOptions === '' ? {} : {identityOptions}),
  }
}

function noteName(conname: string | undefined, column: string, table: Name, reading: Reading): void {
  if (conname === undefined) return
  const usual = chooseName({...table, table: table.name, columns: column, label: 'not_null'}, new Set())
  if (conname !== usual) leaveOut(reading, `the model has no names of NOT NULL: \`${conname}\``)
}
