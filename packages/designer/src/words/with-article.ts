/** `order` gives `an order`, `user` gives `a user`; `starts` for the start of a sentence. */
export function withArticle(noun: string, starts = false): string {
  const isVowel = /^(?:[aeio]|u(?!ni|s[aeu]|ti)|hour|honou?r)/i.test(noun) && !/^(?:one|eu)/i.test(noun)
  const article = isVowel ? 'an' : 'a'
  return `${starts ? `${article.slice(0, 1).toUpperCase()}${article.slice(1)}` : article} ${noun}`
}
