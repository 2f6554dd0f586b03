import type {Token} from './token.js'

const longest = 4

/** What stands in quotation marks is a name, whatever the tagger takes its words for: "Email", "Is Active". */
export function nameQuoted(tokens: readonly Token[]): readonly Token[] {
  const isInside = tokens.map(() => false)
  let open = -1
  for (const [at, {text}] of tokens.entries()) {
    if (!/^["“”]$/.test(text)) continue
    const isName = open >= 0 && text !== '“' && at - open > 1 && at - open <= longest + 1
    if (isName && tokens.slice(open + 1, at).every(({tag}) => tag !== 'PUNCT')) isInside.fill(true, open + 1, at)
    open = open >= 0 && text !== '“' ? -1 : at
  }
  return tokens.map((token, at) =>
    isInside[at] && (token.tag === 'VERB' || token.tag === 'AUX') ? {...token, tag: 'NOUN', lemma: token.lower} : token,
  )
}
