/** A piece of a controlled sentence. `name` stood in backticks, `text` in double quotes; both without them. */
export interface Lexeme {
  readonly kind: 'word' | 'number' | 'name' | 'text' | 'mark'
  readonly text: string
  /** Offsets into the sentence, end exclusive. */
  readonly start: number
  readonly end: number
}

const pattern =
  /\s*(?:(?<name>`[^`]+`)|(?<text>"(?:[^"\\]|\\.)*")|(?<number>-?\d+(?:,\d{3})*(?:\.\d+)?)(?![\w])|(?<word>\p{L}[\p{L}\p{M}\p{N}_]*|_[\p{L}\p{M}\p{N}_]*)|(?<mark>['’]s(?!\w)|[,:().]))/uy

/** Null: it holds a character that no controlled sentence has. The final period is left out. */
export function lex(sentence: string): readonly Lexeme[] | null {
  const lexemes: Lexeme[] = []
  const end = sentence.replace(/[.\s]+$/, '').length
  pattern.lastIndex = 0
  while (pattern.lastIndex < end) {
    const match = pattern.exec(sentence)
    if (!match?.groups) return null
    const lexeme = toLexeme(match.groups, match.index + match[0].length)
    if (lexeme === null) return null
    lexemes.push(lexeme)
  }
  return lexemes
}

function toLexeme(groups: Readonly<Record<string, string | undefined>>, end: number): Lexeme | null {
  for (const kind of ['name', 'text', 'number', 'word', 'mark'] as const) {
    const raw = groups[kind]
    if (raw === undefined) continue
    const text = kind === 'text' ? unquote(raw) : kind === 'name' ? raw.slice(1, -1) : raw
    return text === null ? null : {kind, text, start: end - raw.length, end}
  }
  return null
}

/** In double quotes a backslash means what it does in JSON. */
function unquote(raw: string): string | null {
  try {
    return String(JSON.parse(raw))
  } catch {
    // A backslash that means nothing: then it is no controlled sentence.
    return null
  }
}
