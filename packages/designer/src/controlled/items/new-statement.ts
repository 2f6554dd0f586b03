import type {AttributeStatement} from '../statement.js'

/** An attribute of which nothing is said but what is given: it is required. */
export function newStatement(
  thing: string,
  name: string,
  given: Partial<Omit<AttributeStatement, 'what' | 'thing' | 'name'>>,
): AttributeStatement {
  return {
    what: 'attribute',
    thing,
    name,
    type: null,
    optional: false,
    unique: false,
    key: false,
    default: null,
    identity: null,
    generated: null,
    collation: null,
    classification: [],
    comment: '',
    range: null,
    refersTo: null,
    ...given,
  }
}
