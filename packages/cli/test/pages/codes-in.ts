/** As the value of a `code` or of a rule's `id`, as the first word of a maker, or printed as it stands. */
const literals = /(?:\bcode: |\bid: |\b(?:error|problem)\(\s*)'([a-z]+\/[a-z\d-]+)'|\(([a-z]+\/[a-z\d-]+)\)\\n/g
/** The makers that build a code from the kind of thing that was typed. */
const kinds = /\b(notOneOf|unknown|unknownOf)\(\s*'(\w+)'/g

/** Every code that the sources can print. */
export function codesIn(texts: readonly string[]): readonly string[] {
  const all = texts.flatMap(text => [
    ...[...text.matchAll(literals)].map(([, value, printed]) => value ?? printed ?? ''),
    ...[...text.matchAll(kinds)].map(([, maker, kind = '']) => {
      return `cli/${maker === 'notOneOf' ? 'wrong' : 'unknown'}-${kind.toLowerCase().replaceAll('_', '-')}`
    }),
  ])
  return [...new Set(all)].sort()
}
