/**
 * The words of a simple command line: spaces separate, quotes of both kinds keep together, a backslash takes the next
 * character as it is (not between single quotes). Nothing is expanded. Null when a quote isn't closed.
 */
export function splitTarget(target: string): readonly string[] | null {
  const words: string[] = []
  let rest = target.trim()
  while (rest !== '') {
    const [word = ''] = /^(?:[^\s'"\\]|\\[^]|'[^']*'|"(?:[^"\\]|\\[^])*")+/.exec(rest) ?? []
    if (word === '') return null
    words.push(unquote(word))
    const after = rest.slice(word.length)
    if (after !== '' && !/^\s/.test(after)) return null
    rest = after.trimStart()
  }
  return words
}

function unquote(word: string): string {
  return word.replaceAll(
    /\\([^])|'([^']*)'|"((?:[^"\\]|\\[^])*)"/g,
    (_, one?: string, single?: string, double?: string) => {
      return one ?? single ?? (double ?? '').replaceAll(/\\(["\\])/g, '$1')
    },
  )
}
