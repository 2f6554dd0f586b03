import type {Element} from './element.js'

/** An element that belongs to nothing and needs nothing unless told otherwise. */
export function newElement(
  given: Pick<Element, 'kind' | 'name' | 'definition' | 'create'> & Partial<Omit<Element, 'id'>>,
): Element {
  const {kind, name, owner = null, columns = none, sql = none, subject = other, definition, create} = given
  return {id: `${kind} ${name}`, kind, name, owner, columns, sql, subject, definition, create}
}

const none: readonly string[] = []
const other = {kind: 'other'} as const
