import type {ColumnType} from '../model.js'
import type {Element} from './element.js'
import type {Elements} from './list-elements.js'

/** A type, and all domains and composite types that are made of it, each after what it's made of. */
export function typesMadeOf(element: Element, {beside}: Pick<Elements, 'beside'>): readonly Element[] {
  const users = [...beside.values()].filter(each => partsOf(each).some(type => isMadeOf(type, element)))
  const all = [element, ...users.flatMap(user => typesMadeOf(user, {beside}))]
  // One that is made of two of them comes after both.
  return all.filter((each, at) => all.lastIndexOf(each) === at)
}

/** True for a type and arrays of it. */
export function isMadeOf(type: ColumnType, {subject}: Pick<Element, 'subject'>): boolean {
  if (type.kind === 'array') return isMadeOf(type.of, {subject})
  if (type.kind !== 'enum' && type.kind !== 'domain' && type.kind !== 'composite') return false
  if (subject.kind !== 'enum' && subject.kind !== 'domain' && subject.kind !== 'composite') return false
  const {name, namespace} = subject.type
  return type.name === name && (type.namespace ?? namespace) === namespace
}

function partsOf({subject}: Element): readonly ColumnType[] {
  if (subject.kind === 'domain') return [subject.type.type]
  return subject.kind === 'composite' ? subject.type.attributes.map(({type}) => type) : []
}
