const irregular: Readonly<Record<string, string>> = {
  people: 'person',
  children: 'child',
  men: 'man',
  women: 'woman',
  mice: 'mouse',
  feet: 'foot',
  indices: 'index',
  matrices: 'matrix',
  criteria: 'criterion',
  analyses: 'analysis',
  statuses: 'status',
  addresses: 'address',
  movies: 'movie',
  cookies: 'cookie',
}

/** English, one word in lower case: `categories` is `category`. A word that's singular already stays. */
export function singularOf(word: string): string {
  const known = irregular[word]
  if (known !== undefined) return known
  if (/(?:ss|us|is)$/.test(word)) return word
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:ch|sh|x|z|ss)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}
