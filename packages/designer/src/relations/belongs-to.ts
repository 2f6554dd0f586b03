import {isPart} from '../concepts/is-part.js'
import type {PairReader} from './read-relations.js'

const phrases =
  /(?:\bbelong(?:s|ing)? (?:only )?to|\bparts? of|\b(?:associat|link|relat|connect|assign|attach|affiliat|allocat|tied|bound)\w* (?:only )?(?:to|with)|\bcorrespond(?:s|ing)? (?:only )?to|\b(?:located|stored|placed|held|situated|housed|kept) (?:in|at|on)|\bworks? (?:in|for|at)|\bcomes? from|\brefers? to|\breferenc(?:es|ing)|\bis for|\bare for)$/

/** Nothing else that it could be about. */
const onlyVerbs =
  /^(?:(?:is|are|be|being|been|was|were|has|have|to|can|may|must|should|will|shall|also|only|all|each|directly|uniquely|usually|always|which|that|,|and|closely)\s*)*$/

/** "Each room belongs to a floor", "each alert is linked to one sensor". */
export const belongsTo: PairReader = {
  rule: 'prose-belongs',
  read({one, other, between}) {
    if (!phrases.test(between) || !onlyVerbs.test(between.replace(phrases, ''))) return null
    const isMany = other.phrase.isMany
    if (!isMany && other.phrase.isPlural && !one.phrase.isPlural) return null
    return {
      kind: 'relation',
      from: one.entity,
      to: other.entity,
      min: /\b(?:can|may)\b/.test(between) ? 0 : 1,
      max: isMany ? 'many' : 1,
      inverseMax: isMany && !/belong/.test(between) && !isPart(other.entity, one.entity) ? 'many' : null,
      verb: /belong|part/.test(between) ? 'belong' : 'associate',
      role: null,
    }
  },
}
