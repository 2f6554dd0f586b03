import type {Token} from './token.js'

/** "check-in" and "e-mail" are one word each; a dash between spaces is a sign. */
export function joinHyphens(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = []
  for (const token of tokens) {
    const [first, hyphen] = joined.slice(-2)
    const isOneWord = first && hyphen && isHyphenated(first, hyphen, token)
    if (isOneWord) joined.splice(-2, 2, join(first, token))
    else joined.push(token)
  }
  return joined
}

function isHyphenated(first: Token, hyphen: Token, last: Token): boolean {
  return (
    /^[-‐‑]$/.test(hyphen.text) &&
    first.end === hyphen.start &&
    hyphen.end === last.start &&
    /[\p{L}\d]$/u.test(first.text) &&
    /^[\p{L}\d]/u.test(last.text)
  )
}

/** It is what its last part is; "check-in" and "follow-up" are nouns. */
function join(first: Token, last: Token): Token {
  return {
    text: `${first.text}-${last.text}`,
    lower: `${first.lower}-${last.lower}`,
    lemma: `${first.lower}-${last.lemma}`,
    tag: /^(?:NOUN|PROPN|ADJ)$/.test(last.tag) ? last.tag : /^(?:VERB|AUX)$/.test(last.tag) ? 'ADJ' : 'NOUN',
    start: first.start,
    end: last.end,
  }
}
