import type {Clause} from '../clauses/clause.js'

const voice = /\b(?:we|our|us|I|my|I['’]m|I['’]d)\b/
/** Words of those who write requirements, and not of those who tell what they need. */
const formal =
  /\b(?:information|records?|recorded|recording|includ\w+|contain\w*|attributes?|entit\w+|management|relationships?|data|associat\w+|uniquely?|ids?|identif\w+|system|details?|respective\w*|corresponding|multiple|specific|basic|stor\w+|tables?|columns?|fields?|exactly|at most|at least|many|unique|optional)\b|_/gi
/** In requirements at least each twentieth word or so is one of these. */
const mostFormal = 0.02
/** In fewer words nobody tells of their work; they are read one by one. */
const fewest = 30

/** Whether somebody asks in their own words, as one writes to a person: "we keep …", "As a tenant I want to …". */
export function isEveryday(clauses: readonly Clause[]): boolean {
  const text = clauses.map(each => each.text).join(' ')
  const words = text.split(/\s+/).length
  if (words < fewest) return false
  return voice.test(text) || (text.match(formal)?.length ?? 0) < mostFormal * words
}
