import {smallWords} from '../../words/small-words.js'
import {tokenize} from '../../words/tokenize.js'

const places = new Set(
  'system platform database application app website schema requirement it we they there story feature following'.split(
    ' ',
  ),
)

/** Whose database it is, unless they are counted. */
const owners = new Set(['business', 'company', 'organization'])

/** "The mail system" is what is built, "each mail system" is in it. */
const wholes = new Set(['app', 'application', 'platform', 'system', 'website'])

/** A phrase that can name a thing: up to four words, not all of them empty, and not the system itself. `isCounted`: there is more than one. */
export function isSubject(phrase: string, isCounted = false): boolean {
  const tokens = tokenize(phrase)
  if (tokens.length === 0 || tokens.length > 4) return false
  const only = tokens.length === 1 ? (tokens[0]?.lemma ?? '') : ''
  // "Customer ID" is a column, whatever it does.
  if (tokens.length > 1 && tokens.at(-1)?.lemma === 'id') return false
  if (places.has(only) || (owners.has(only) && !isCounted)) return false
  if (!isCounted && wholes.has(tokens.at(-1)?.lemma ?? '')) return false
  return (
    tokens.some(({lemma}) => !smallWords.has(lemma) || nouns.has(lemma)) &&
    !tokens.some(({word}) =>
      /^(?:is|are|was|has|have|that|which|and|or|of|in|for|with|to|by|be|can|must|should|may|such|multiple|many|several|after|before|however|this|these|those|involving|at|on|from|during|into|[a-z]{4,}(?<!fami|assemb|supp|rep|month|week|dai)ly)$/i.test(
        word,
      ),
    )
  )
}

/** Small words of a request that are good names of tables. */
const nouns = new Set(
  'business change company contain entity feature file group key language level link list log manager module page part plan project record report role schedule section service tag tool type view item'.split(
    ' ',
  ),
)

/** Without "the", "table" and the like: `the Orders table` gives `Orders`. */
export function stripSubject(phrase: string): string {
  return phrase
    .replaceAll(/[`"'*]/g, '')
    .replace(
      /^\s*(?:\d+(?:\.\d+)*[.)]?\s+)?(?:(?:the|an?|each|every|all|any|one|some|for|define|create|add|and|also|new|another)\s+)*/i,
      '',
    )
    .replace(/\s+(?:tables?|entit(?:y|ies)|models?|records?|information|details?|data)$/i, '')
    .trim()
}
