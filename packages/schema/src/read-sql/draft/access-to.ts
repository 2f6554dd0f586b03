import type {Withheld} from '../../model.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'
import {quoteName} from '../../sql/names/quote-name.js'
import type {Draft} from './draft.js'
import type {Name} from './name.js'

/** A thing goes with what may be done to it. `target` is as privileges name it. */
export function dropAccess(target: string, draft: Draft): void {
  draft.grants = draft.grants.filter(each => each.target !== target)
  draft.withheld = draft.withheld.filter(each => each.target !== target)
}

/** A namespace goes with all that is in it. */
export function dropAccessIn(namespace: string, draft: Draft): void {
  const own = quoteName(namespace)
  const isOutside = ({on, target}: Withheld) => (on === 'schema' ? target !== own : !target.startsWith(`${own}.`))
  draft.grants = draft.grants.filter(isOutside)
  draft.withheld = draft.withheld.filter(isOutside)
}

/** Privileges stay when a thing has another name. */
export function renameAccess(from: Name, to: Name, draft: Draft): void {
  const old = qualifiedName(from)
  const target = qualifiedName(to)
  draft.grants = draft.grants.map(each => (each.target === old ? {...each, target} : each))
  draft.withheld = draft.withheld.map(each => (each.target === old ? {...each, target} : each))
}
