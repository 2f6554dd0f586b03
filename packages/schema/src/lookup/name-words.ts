const known = new Map<string, readonly string[]>()
/** So that a process that reads schemas for weeks doesn't keep all their names. */
const most = 50_000

/**
 * The words of a name in lower case, whichever way it joins them: `userId`, `user_id` and `UserID` are `user` and `id`. Rules
 * ask for the same names over and over, so each is parted once.
 */
export function nameWords(name: string): readonly string[] {
  const words = known.get(name) ?? partName(name)
  if (known.size >= most) known.clear()
  known.set(name, words)
  return words
}

function partName(name: string): readonly string[] {
  const parted = name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1_$2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1_$2')
    .replace(/(\p{L})(\d+)(?=_|$)/gu, '$1_$2')
  return parted
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter(word => word !== '')
}
