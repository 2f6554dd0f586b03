/** 0 to 1: how many pairs of neighbouring letters two names share (Dice's coefficient). */
export function similarity(one: string, other: string): number {
  const first = pairs(one)
  const rest = pairs(other)
  const total = first.length + rest.length
  if (total === 0) return one === other ? 1 : 0
  let shared = 0
  for (const pair of first) {
    const at = rest.indexOf(pair)
    if (at === -1) continue
    rest.splice(at, 1)
    shared++
  }
  return (2 * shared) / total
}

function pairs(name: string): string[] {
  const letters = name.toLowerCase()
  return Array.from({length: Math.max(letters.length - 1, 0)}, (_, at) => letters.slice(at, at + 2))
}
