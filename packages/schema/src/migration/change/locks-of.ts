import type {TableLock} from '../../document.js'
import type {Element} from '../../diff/element.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'

/** What dropping or making an element keeps others from, on the tables that it belongs and refers to. */
export function locksOf({kind, subject}: Element): readonly TableLock[] {
  if (!('table' in subject)) return []
  const on = qualifiedName(subject.table)
  const mode = kind === 'trigger' ? 'share row exclusive' : 'access exclusive'
  const own: TableLock = {on, mode, holds: 'a moment'}
  if (subject.kind !== 'foreign-key') return [own]
  return [own, {on: subject.to.replace(/^table /, ''), mode, holds: 'a moment'}]
}
