import {entityName} from '../words/snake-name.js'
import {activityWords, emptyAdjectives, emptyNouns, informationWords, vagueNouns} from './generic-words.js'
import type {Phrase} from './phrase.js'
import type {Token} from './token.js'

/** The thing that a phrase names, in the singular: "basic customer information" is a customer. Null: no thing by itself. */
export function thingName(phrase: Phrase): string | null {
  const isCounted = phrase.isEach || phrase.isMany || phrase.isPlural
  // "The customer's basic information" is about the customer.
  const name = nameOfWords(phrase.words, isCounted)
  const isAspect = name === null || /^(?:account|profile|contact|login|registration|detailed)$/.test(name)
  return isAspect && phrase.owner ? thingName(phrase.owner) : name
}

/** The same for words; `isCounted`: there are several of it, so that it may have a vague name. */
export function nameOfWords(given: readonly Token[], isCounted = false): string | null {
  let words = given.filter(({text}) => /[\p{L}\d]/u.test(text))
  while (words.length > 0 && isLabel(words.at(-1))) words = words.slice(0, -1)
  while (words.length > 0 && emptyAdjectives.has(words[0]?.lower ?? '')) words = words.slice(1)
  const head = words.at(-1)
  if (!head || words.length > 5) return null
  const isEmpty = ({lemma}: Token) => emptyNouns.has(lemma) || (!isCounted && vagueNouns.has(lemma))
  if (words.every(isEmpty) || /^(?:system|platform|website|software|app|database)$/.test(head.lemma)) return null
  if (head.lemma === 'application' && !isCounted && !isRequest(words.at(-2))) return null
  if (/^\d/.test(head.text)) return null
  return entityName(words.map(({text}) => text).join(' '))
}

/** Somebody applies for a loan; a mobile application is what is built. */
function isRequest(word: Token | undefined): boolean {
  return word !== undefined && (/(?:tion|ment|ship|ing)$/.test(word.lemma) || applied.test(word.lemma))
}

const applied =
  /^(?:job|leave|loan|visa|credit|mortgage|grant|patent|refund|repair|fund|project|permit|license|policy|course)$/

function isLabel(word: Token | undefined): boolean {
  return word !== undefined && (informationWords.has(word.lemma) || activityWords.has(word.lemma))
}
