/** A part of a text and where it begins. */
export interface Part {
  readonly text: string
  readonly start: number
}

/** The items of "a name, an optional email and a salary between 50 and 100": commas and "and" inside brackets, quotes and ranges don't separate. */
export function splitList(text: string, start = 0): readonly Part[] {
  const masked = text
    .replace(/\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\]|"[^"]*"/g, hide)
    .replace(/\b(between|from)\s+\S+\s+(?:and|to)\s+\S+/gi, hide)
    .replace(
      /\bone or more\b|\bzero or more\b|\bone and only one\b|\bzero or one\b|\b(?:first|last) and (?:first|last) names?\b/gi,
      hide,
    )
    .replace(/\b(?:one of|either)\s[^;]*$/i, hide)
  const parts: Part[] = []
  let from = 0
  for (const match of masked.matchAll(
    /\s*[,;、]\s*(?:and\s+|or\s+|as well as\s+)?|\s+(?:and|&|plus|as well as)\s+/gi,
  )) {
    add(from, match.index)
    from = match.index + match[0].length
  }
  add(from, text.length)
  return parts

  function add(begin: number, end: number): void {
    const raw = text.slice(begin, end)
    const trimmed = raw.trim().replace(/^(?:and|or)\s+/i, '')
    if (/[\p{L}\d]/u.test(trimmed) && !/^(?:etc|so on|so forth|others?|more)\.?$/i.test(trimmed))
      parts.push({text: trimmed, start: start + begin + raw.indexOf(trimmed)})
  }
}

function hide(found: string): string {
  return '\u0001'.repeat(found.length)
}
