/** Makes names as PostgreSQL does for what has none, each once; those that are given are taken. */
export function nameMaker(taken: readonly string[]): (parts: readonly string[], ending: string) => string {
  const used = new Set(taken)
  return (parts, ending) => {
    for (let count = 0; ; count++) {
      const end = `_${ending}${count === 0 ? '' : count}`
      const name = `${shorten(parts.join('_'), 63 - end.length)}${end}`
      if (used.has(name)) continue
      used.add(name)
      return name
    }
  }
}

/** To a number of bytes, without cutting a character in two. */
function shorten(text: string, limit: number): string {
  const letters = [...text]
  while (Buffer.byteLength(letters.join('')) > limit) letters.pop()
  return letters.join('')
}
