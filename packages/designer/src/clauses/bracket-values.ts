import type {Clause} from './clause.js'

const value = String.raw`[a-z][a-z-]*(?: [a-z][a-z-]*){0,2}?`
const listed = new RegExp(
  String.raw`\b(condition|frequency|gender|grade|kind|level|mode|outcome|phase|priority|result|role|size|stage|state|status|type)(?:: |, (?=one of ))((?:one of |either )?${value}(?:, ${value})*,? or ${value})\.$`,
)

/**
 * "a status: open or closed." with its values in brackets, where they can't be taken for attributes of their own. Nothing
 * changes its length.
 */
export function bracketValues(clause: Clause): Clause {
  const text = clause.text.replace(listed, '$1 ($2)')
  return text === clause.text ? clause : {...clause, text}
}
