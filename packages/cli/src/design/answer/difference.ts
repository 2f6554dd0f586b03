import {diffModels, newModel, printType, type Change, type SchemaModel} from '@journeywright/schema'
import {tableLine} from '../table-line.js'

/** What answers make of a design, a line for each part of the schema. */
export interface Difference {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly changed: readonly string[]
}

type Element = Extract<Change, {readonly kind: 'create'}>['to']

const untold: ReadonlySet<string> = new Set(['comment', 'grant', 'sequence', 'sequence-owner', 'function', 'trigger'])

/** Null for either: no schema yet. */
export function differenceOf(before: SchemaModel | null, after: SchemaModel | null): Difference {
  const none = newModel({name: ''})
  const {changes} = diffModels(before ?? none, after ?? none)
  const whole = new Set(changes.flatMap(change => (change.kind === 'alter' ? [] : [elementOf(change).id])))
  const told = changes.filter(change => {
    const {kind, owner} = elementOf(change)
    return !untold.has(kind) && (owner === null || !whole.has(owner))
  })
  const lines = (...kinds: readonly Change['kind'][]) =>
    told.filter(({kind}) => kinds.includes(kind)).map(change => lineOf(elementOf(change)))
  return {added: lines('create'), removed: lines('drop'), changed: lines('alter', 'recreate')}
}

function elementOf(change: Change): Element {
  return change.kind === 'drop' ? change.from : change.to
}

/** The table and what of it, such as `check on rooms: floor >= 0`. */
function lineOf({kind, name, subject}: Element): string {
  const plain = name.replaceAll(/^public\./g, '')
  if (subject.kind === 'table') return `table ${tableLine(subject.table)}`
  if (subject.kind === 'column') {
    const {name: column, type, nullable} = subject.column
    return `column ${subject.table.name}.${column}: ${printType(type)}${nullable ? ', may be empty' : ''}`
  }
  if (subject.kind === 'key') return `${kind} on ${subject.table.name}: ${subject.of.join(', ')}`
  if (subject.kind === 'foreign-key' || subject.kind === 'part') {
    return `${kind} on ${subject.table.name}: ${partOf(subject.table, plain)}`
  }
  return `${kind} ${plain}`
}

type Table = SchemaModel['tables'][number]

function partOf({checks, foreignKeys, indexes}: Table, path: string): string {
  const name = path.split('.').at(-1)
  const key = foreignKeys.find(each => each.name === name)
  if (key) return `${key.columns.join(', ')} -> ${key.references.table}`
  const check = checks.find(each => each.name === name)
  const index = indexes.find(each => each.name === name)
  return check?.expression ?? index?.columns.map(column => column.name).join(', ') ?? path
}
