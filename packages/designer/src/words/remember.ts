const most = 5000
/** Longer texts don't come back, and would only be kept. */
const longest = 200

/** The same function, which remembers its last few thousand answers: words come back all the time. */
export function remember<Answer>(find: (text: string) => Answer): (text: string) => Answer {
  const remembered = new Map<string, Answer>()
  return text => {
    if (text.length > longest) return find(text)
    const before = remembered.get(text)
    if (before !== undefined) return before
    if (remembered.size >= most) remembered.clear()
    const found = find(text)
    remembered.set(text, found)
    return found
  }
}
