import {findTypeRule} from '../types/infer-type.js'
import type {Item} from './read-item.js'

const heads = new Set(
  `address author body brand category city class color colour comment condition content country department description
  district gender genre grade history id image kind language location major make manufacturer message method mode model
  nationality note notes occupation origin destination path period postcode publisher purpose reason remark result role
  state status street subject summary symptom text topic type unit value version zip zipcode specialization qualification`.split(
    /\s+/,
  ),
)

/** It reads like something that is kept about a thing, not like a thing. */
export function isAttributeLike(item: Item): boolean {
  if (item.name.includes('_id') || item.key || item.type !== null || item.references !== null) return true
  const head = item.name.split('_').at(-1) ?? ''
  return heads.has(head) || findTypeRule(item.name) !== null
}
