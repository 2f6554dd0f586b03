import {schemaRules} from '@journeywright/schema'
import type {SchemaSubject} from '../schema-subject.js'

/** Those of these rules that the tables which were there keep: what they do otherwise, new ones do like them. */
export function keptRules({document, older}: SchemaSubject, ids: readonly string[]): readonly string[] {
  const before = {...document, tables: older}
  return ids.filter(id => {
    let isKept = true
    for (const rule of schemaRules.filter(each => each.id === id)) rule.check(before, () => (isKept = false))
    return isKept
  })
}
