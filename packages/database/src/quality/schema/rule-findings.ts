import {schemaRules} from '@journeywright/schema'
import type {SchemaSubject} from '../schema-subject.js'

/** What the rules of these ids find in what is new, as words that go on from "Unexpected". */
export function ruleFindings({document, isNew}: SchemaSubject, ids: readonly string[]): readonly string[] {
  const found: string[] = []
  for (const rule of schemaRules.filter(({id}) => ids.includes(id))) {
    rule.check(document, ({message, about, others = []}) => {
      const places = [...(about ? [about] : []), ...others]
      if (places.length === 0 || places.some(isNew)) found.push(message.replace(/^Unexpected /, ''))
    })
  }
  return found
}
