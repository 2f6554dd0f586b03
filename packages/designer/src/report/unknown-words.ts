import type {Clause} from '../clauses/clause.js'
import type {Token} from '../words/tokenize.js'
import {smallWords} from '../words/small-words.js'

/**
 * The words of a clause that carry meaning (`count` of them) and those among them that neither a fact explains nor the
 * design knows, neighbours joined: `weather station network`.
 */
export function unknownWords(
  clause: Clause,
  explained: readonly (readonly [number, number])[],
  known: ReadonlySet<string>,
): {readonly unknown: readonly string[]; readonly count: number} {
  const content = clause.tokens.filter(token => carriesMeaning(token))
  const isKnown = ({start, end, lemma}: Token) =>
    known.has(lemma) || explained.some(([from, to]) => start >= from && end <= to)
  const unknown: {text: string; end: number}[] = []
  for (const token of content) {
    if (isKnown(token)) continue
    const last = unknown.at(-1)
    const gap = last ? clause.text.slice(last.end - clause.span[0], token.start - clause.span[0]) : ''
    if (last && /^[\s-]+$/.test(gap)) {
      last.text = `${last.text}${gap}${token.word}`
      last.end = token.end
    } else unknown.push({text: token.word, end: token.end})
  }
  return {unknown: unknown.map(({text}) => text), count: content.length}
}

export function carriesMeaning({lemma, word}: Token): boolean {
  return !smallWords.has(lemma) && !smallWords.has(word.toLowerCase()) && !/^[\d.,]+$/.test(word) && word.length > 1
}
