/**
 * Characters that no terminal may get from a stranger's text: control characters but tab and newline (among them escape
 * sequences, also those of one byte), those that turn the direction of text round, and those that are not seen.
 */
const unseen = /(?![\t\n])\p{Cc}|[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu

/** The text with every character that a terminal would obey, or not show, written as `\u{1b}`. Lines stay lines. */
export function visibleText(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(unseen, character => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
}
