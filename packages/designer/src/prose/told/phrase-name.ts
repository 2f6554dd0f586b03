import {snakeName} from '../../words/snake-name.js'

const leading =
  /^(?:(?:the|an?|its|their|his|her|our|own|some|any|each|every|exactly|one|single|both|also|just|plus|then|rough|usual|proper|little|small|optional|non-negative|positive|only|as well as|with|and|or|that|this|those|these|no|another|separate|of|on|obviously|roughly|about|typical|typically)\s+)+/i
const boundary =
  /[,;:()]|\s(?:that|which|who|whom|whose|where|when|while|if|we|i|you|they|it|he|she|is|are|was|were|be|has|have|had|can|could|may|might|must|will|would|should|to|for|from|with|without|in|on|at|by|under|over|against|per|as|because|so|but|or|and|than|until|once|before|after|since|between|through|into|onto|not|never|always|only|already|there|what|how|do|does|did|behind|alongside|today|itself|themselves|somebody|of what|of which|someone|people)(?=\s|$)|['’]s?(?=\s)|\s(?:--|—|–)/i
const keepsOf =
  /^(?:date|year|day|month|time|place|country|number|name|type|kind|cause|point|code|line|end|start|state|proof|terms?)$/i

/** The words that name something at the beginning of a phrase, without articles and what is said of it after: `the credit limit we grant` gives `credit limit`. */
export function phraseWords(phrase: string): string {
  const plain = phrase.trim().replace(leading, '')
  const name = plain
    .slice(0, boundary.exec(plain)?.index ?? plain.length)
    .trim()
    .replace(/\s(?:of|anywhere|alone)$/i, '')
  const of = /^(.+?)\sof\s(.+)$/i.exec(name)
  if (!of) return name
  const [, head = '', rest = ''] = of
  const owner = rest.replace(leading, '')
  if (/^number$/i.test(head)) return `${singularCount(owner)} count`
  return keepsOf.test(head) && /^[\w-]+$/.test(rest) ? `${head} of ${rest}` : head
}

function singularCount(words: string): string {
  return words.replace(/(?<=[a-rt-z])s$/i, '')
}

/** The same as a name in snake_case; null when nothing is left, or too much for a name. */
export function phraseName(phrase: string): string | null {
  const words = phraseWords(phrase)
  if (!/\p{L}/u.test(words) || words.split(/\s+/).length > 4) return null
  return /^(?:which|that|they|them|it|what|this|these|those|more|less|same|other|most|even|so|and|only|also|then|couple|lot|bit|handful|several|of)$/i.test(
    words,
  )
    ? null
    : snakeName(words)
}
