import type {AlterTableCmd, ColumnDef, Constraint, Node} from 'libpg-query'
import type {Column, Table} from '../../model.js'
import {collationOf} from '../create/collation-of.js'
import {defaultText} from '../create/default-text.js'
import {printSequenceOptions, sequenceOptions, type SequenceOptions} from '../create/sequence-options.js'
import {changeTable} from '../draft/table-of.js'
import {leaveOut} from '../leave-out.js'
import type {Reading} from '../reading.js'
import {columnType} from '../tree/column-type.js'
import {definitionElements, valueText} from '../tree/definition-elements.js'
import {expression} from '../tree/expression.js'

/** `ALTER COLUMN …`. False for other commands. */
export function alterColumn(command: AlterTableCmd, table: Table, reading: Reading): boolean {
  const {subtype = '', name = '', def} = command
  const alter = alterations.get(subtype)
  if (!alter) return false
  if (!table.columns.some(column => column.name === name)) {
    leaveOut(reading, `\`${table.name}\` has no column \`${name}\``)
    return true
  }
  changeTable(table, reading.draft, before => ({
    ...before,
    columns: before.columns.map(column => (column.name === name ? alter(column, def, reading) : column)),
  }))
  return true
}

type Alteration = (column: Column, definition: Node | undefined, reading: Reading) => Column

const alterations: ReadonlyMap<string, Alteration> = new Map([
  ['AT_ColumnDefault', setDefault],
  ['AT_SetNotNull', (column: Column) => ({...column, nullable: false})],
  ['AT_DropNotNull', (column: Column) => ({...column, nullable: true})],
  ['AT_AlterColumnType', setType],
  ['AT_AddIdentity', addIdentity],
  ['AT_SetIdentity', setIdentity],
  ['AT_DropIdentity', (column: Column) => ({...withoutOptions(column), identity: null})],
  ['AT_SetExpression', setExpression],
  ['AT_DropExpression', dropExpression],
])

function setDefault(column: Column, tree: Node | undefined, reading: Reading): Column {
  return {...column, default: tree ? defaultText(tree, column.type, reading) : null}
}

function setExpression(column: Column, tree: Node | undefined, reading: Reading): Column {
  return {...column, generated: tree ? expression(tree, reading) : column.generated}
}

function dropExpression(column: Column): Column {
  const {virtual: _, ...rest} = column
  return {...rest, generated: null}
}

function setType(column: Column, node: Node | undefined, {draft}: Reading): Column {
  const {typeName = {}, collClause}: ColumnDef = node && 'ColumnDef' in node ? node.ColumnDef : {}
  const {collation: _, ...rest} = column
  return {
    ...rest,
    type: columnType(typeName, draft),
    default: keptDefault(column),
    ...(collClause ? {collation: collationOf(collClause)} : {}),
  }
}

/** A bare text stays one of the type that the column had, as PostgreSQL keeps it. */
function keptDefault({type, default: before}: Column): string | null {
  const isBare = before !== null && /^(?:NULL|'(?:[^']|'')*')$/i.test(before)
  const bare = type.kind === 'varchar' ? 'character varying' : 'bpchar'
  return isBare && (type.kind === 'varchar' || type.kind === 'char') ? `${before}::${bare}` : before
}

function addIdentity(column: Column, node: Node | undefined): Column {
  const {generated_when: when, options}: Constraint = node && 'Constraint' in node ? node.Constraint : {}
  return withOptions(
    {...column, identity: when === 'a' ? 'always' : 'by default', nullable: false},
    sequenceOptions(options),
  )
}

/** `SET GENERATED ALWAYS`, and what an `ALTER SEQUENCE` could say. */
function setIdentity(column: Column, node: Node | undefined, reading: Reading): Column {
  const items = node && 'List' in node ? (node.List.items ?? []) : []
  const generated = definitionElements(items).find(({defname}) => defname === 'generated')
  const rest = items.filter(
    item => !('DefElem' in item && ['generated', 'restart'].includes(item.DefElem.defname ?? '')),
  )
  const before = readOptions(column.identityOptions ?? '', reading)
  const always = generated && generatedLetter(generated.arg) === 'a'
  const identity = generated ? (always ? 'always' : 'by default') : column.identity
  return withOptions({...column, identity}, sequenceOptions(rest, before))
}

/** The letter comes as its number. */
function generatedLetter(node: Node | undefined): string {
  return String.fromCodePoint(Number(valueText(node)))
}

function readOptions(text: string, {tools}: Reading): SequenceOptions {
  const [statement] = tools.parse(`CREATE SEQUENCE s ${text}`).stmts ?? []
  const tree = statement?.stmt
  return sequenceOptions(tree && 'CreateSeqStmt' in tree ? tree.CreateSeqStmt.options : [])
}

function withOptions(column: Column, options: SequenceOptions): Column {
  const identityOptions = printSequenceOptions(options)
  return {...withoutOptions(column), ...(identityOptions === '' ? {} : {identityOptions})}
}

function withoutOptions(column: Column): Column {
  const {identityOptions: _, ...rest} = column
  return rest
}
