import type {Clause} from '../../clauses/clause.js'

const voice = /\b(?:we|our|us|I|you)\b/g
const asides = /\s(?:--|—|–)\s/g

/**
 * Whether somebody tells of their work rather than listing requirements: long sentences in which they speak of themselves
 * and break off for asides.
 */
export function isTold(clauses: readonly Clause[]): boolean {
  const sentences = clauses.filter(({kind}) => kind === 'sentence')
  if (sentences.length < 8 || sentences.length * 2 < clauses.length) return false
  const text = sentences.map(each => each.text).join(' ')
  const words = text.split(/\s+/).length
  const signs = (text.match(voice)?.length ?? 0) + 2 * (text.match(asides)?.length ?? 0)
  return words >= 12 * sentences.length && signs * 60 >= words
}
