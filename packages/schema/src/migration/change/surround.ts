import type {Elements} from '../../diff/list-elements.js'
import type {Element} from '../../diff/element.js'
import {recreateDependants} from '../../diff/recreate-dependants.js'
import {createSteps} from './create-steps.js'
import type {ChangeContext} from './context.js'
import {dropSteps} from './drop-steps.js'
import {sortSteps} from './sort-steps.js'

/** Statements with all that stands in their way taken down before, and put up again after them. */
export function surround(
  change: {readonly from: Element; readonly to: Element},
  elements: Elements,
  context: ChangeContext,
  statements: string,
): string {
  const changes = recreateDependants([{kind: 'alter', ...change}], elements, elements, []).filter(
    each => each.kind === 'recreate',
  )
  const byId = new Map(changes.map(each => [each.kind === 'recreate' ? each.from.id : '', each]))
  const rough: ChangeContext = {
    ...context,
    isGentle: false,
    hasRenames: true,
    changeOf: id => byId.get(id),
    isNew: () => false,
  }
  const gone = changes.flatMap(each => (each.kind === 'recreate' ? dropSteps(each.from, rough) : []))
  const come = changes.flatMap(each => (each.kind === 'recreate' ? createSteps(each.to, rough) : []))
  const texts = (steps: readonly {readonly operation: {readonly forward: string}}[]) =>
    steps.map(({operation}) => operation.forward)
  return [...texts(sortSteps(gone)), statements, ...texts(sortSteps(come))].filter(text => text !== '').join('\n')
}
