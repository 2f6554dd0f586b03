import type {Element} from './element.js'

/** An element that belongs to nothing and needs nothing unless told otherwise. */
export function newElement(
  given: Pick<Element, 'kind' | 'name' | 'definition' | 'create'> & Partial<Omit<Element, 'id'>>,
): Element {
  return {
    id: `${given.kind} ${given.name}`,
    owner: null,
    columns: [],
    sql: [],
    subject: {kind: 'other'},
    ...given,
  }
}
