/** A text as its letters and digits, so that emphasis, escapes and line breaks make no difference. */
export function squash(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
}
