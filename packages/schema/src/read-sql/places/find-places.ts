import type {Place} from '@journeywright/problems'
import type {Places} from '../../findings/places.js'
import type {SchemaElement} from '../../findings/schema-element.js'
import type {Statement} from '../script/statement.js'
import {listWritten} from './list-written.js'

/** Where each element was written last. The statements are looked through when somebody asks, which few do. */
export function findPlaces(statements: readonly Statement[]): Places {
  let known: ReadonlyMap<string, () => Place> | null = null
  return element => {
    known ??= indexPlaces(statements)
    return wholesOf(element)
      .flatMap(each => [each, {...each, namespace: ''}])
      .flatMap(each => known?.get(keyOf(each)) ?? [])
      .map(at => at())[0]
  }
}

function indexPlaces(statements: readonly Statement[]): ReadonlyMap<string, () => Place> {
  const known = new Map<string, () => Place>()
  for (const statement of statements) {
    for (const {location, ...element} of listWritten(statement.node)) {
      known.set(keyOf(element), () => (location === undefined ? statement.at() : statement.atByte(location)))
    }
  }
  return known
}

/** Itself, then what it is a part of: a constraint is written at its column, or at its table. */
function wholesOf({namespace, name, column, part}: SchemaElement): readonly SchemaElement[] {
  const table = {namespace, name}
  return [
    ...(part === undefined ? [] : [{...table, part}]),
    ...(column === undefined ? [] : [{...table, column}]),
    table,
  ]
}

function keyOf({namespace, name, column = '', part = ''}: SchemaElement): string {
  return [namespace, name, column, part].join('\0')
}
