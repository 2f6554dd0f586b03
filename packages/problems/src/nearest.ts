/**
 * The known names nearest to an unknown one, best first, at most three: those that share a prefix with it
 * or lie within a third of its length in edits (Levenshtein), and within one edit for a name of up to three letters.
 */
export function nearest(unknown: string, known: readonly string[]): readonly string[] {
  const wanted = unknown.toLowerCase()
  const limit = wanted.length > 3 ? Math.max(2, Math.floor(wanted.length / 3)) : 1
  return known
    .map(name => ({name, distance: distanceTo(wanted, name.toLowerCase())}))
    .filter(({distance}) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || compareText(a.name, b.name))
    .slice(0, 3)
    .map(({name}) => name)
}

/** Orders by UTF-16 code unit, the same on every machine (`localeCompare` is not). */
export function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function distanceTo(wanted: string, name: string): number {
  if (name.startsWith(wanted) || wanted.startsWith(name)) return 1
  let previous = Array.from({length: name.length + 1}, (_, index) => index)
  for (let row = 1; row <= wanted.length; row++) {
    const current = [row]
    for (let column = 1; column <= name.length; column++) {
      const substitution = (previous[column - 1] ?? 0) + (wanted[row - 1] === name[column - 1] ? 0 : 1)
      current.push(Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, substitution))
    }
    previous = current
  }
  return previous[name.length] ?? 0
}
