import type {SchemaDiff} from '../../diff/diff-models.js'
import type {Element} from '../../diff/element.js'
import type {SchemaModel} from '../../model.js'
import {listCreations} from '../../order/list-creations.js'
import {orderCreations} from '../../order/order-creations.js'

/** In which order functions, tables, types and views are made, on either side. Only those that change are looked at. */
export interface Positions {
  readonly from: ReadonlyMap<string, number>
  readonly to: ReadonlyMap<string, number>
}

export function positions({changes, from, to}: Pick<SchemaDiff, 'changes' | 'from' | 'to'>): Positions {
  const gone = changes.flatMap(change => (change.kind === 'create' ? [] : [change.from]))
  const come = changes.flatMap(change => (change.kind === 'drop' ? [] : [change.to]))
  return {from: orderOf(gone, from.model), to: orderOf(come, to.model)}
}

function orderOf(elements: readonly Element[], model: SchemaModel): ReadonlyMap<string, number> {
  const subjects = elements.map(({subject, kind}) => ({subject, kind}))
  const part: SchemaModel = {
    ...model,
    tables: subjects.flatMap(({subject, kind}) =>
      subject.kind === 'table' && kind === 'table' ? [subject.table] : [],
    ),
    functions: subjects.flatMap(({subject}) => (subject.kind === 'function' ? [subject.function] : [])),
    views: subjects.flatMap(({subject}) => (subject.kind === 'view' ? [subject.view] : [])),
    sequences: [],
  }
  const {creations} = orderCreations(listCreations(part))
  return new Map(creations.flatMap(({operations}, at) => operations.map(({target}) => [target, at])))
}
