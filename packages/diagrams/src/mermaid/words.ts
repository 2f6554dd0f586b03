/** What Mermaid takes for the name of an entity. Plain names stay plain, others are quoted. */
export function entityWord(full: string): string {
  return /^[a-z_]\w*$/i.test(full) && !keywords.has(full.toLowerCase()) ? full : `"${oneLine(full)}"`
}

/** Words that Mermaid's lexer takes for its own at the start of a line. */
const keywords = new Set([
  'title',
  'direction',
  'style',
  'class',
  'classdef',
  'acc_title',
  'acc_descr',
  'accdescr',
  'acctitle',
  'one',
  'many',
  'only',
  'zero',
  'to',
  'u',
  'optionally',
  'erdiagram',
])

/** A type or an attribute can't be quoted. */
export function safeWord(word: string): string {
  const safe = word.replace(/[^\w()[\]-]/g, '_')
  return /^[a-z_]/i.test(safe) ? safe : `_${safe}`
}

/** For titles and labels, which stand in double quotes. */
export function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/"/g, "'")
    .replace(/[%#\\]/g, ' ')
    .trim()
}
