import type {Phrase} from '../prose/phrase.js'
import type {Sentence} from '../prose/sentence.js'

/** "one of our dentists": there are several. */
export function isOneOf({tokens}: Sentence, {from, isPlural}: Phrase): boolean {
  return (
    isPlural &&
    tokens[from - 1]?.lower === 'of' &&
    /^(?:one|some|any|each|all|several)$/.test(tokens[from - 2]?.lower ?? '')
  )
}
