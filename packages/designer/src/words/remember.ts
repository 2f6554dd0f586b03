const most = 5000

/** The same function, which remembers its last few thousand answers: words come back all the time. */
export function remember(find: (text: string) => string): (text: string) => string {
  const remembered = new Map<string, string>()
  return text => {
    const before = remembered.get(text)
    if (before !== undefined) return before
    if (remembered.size >= most) remembered.clear()
    const found = find(text)
    remembered.set(text, found)
    return found
  }
}
