/**
 * Puts the comma of `"Name," "E-mail,"` behind the quotation mark, and so a full stop that ends a sentence: as Americans print
 * them, they would belong to what is quoted. Nothing changes its length.
 */
export function turnQuotes(text: string): string {
  return text
    .replace(/(["“])([\p{L}\d][^"“”\n,;.]{0,40}),(["”])/gu, '$1$2$3,')
    .replace(/(["“])([\p{L}\d][^"“”\n,;.]{0,40})\.(["”])(?=[ \t]+["“]?\p{Lu})/gu, '$1$2$3.')
    .replace(/((?:,|\b(?:and|or))\s*["“])([\p{L}\d][^"“”\n,;.]{0,40})\.(["”])(?=[ \t]*$)/gmu, '$1$2$3.')
}
