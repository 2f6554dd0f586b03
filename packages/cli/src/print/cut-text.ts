/** At most `width` characters, the last one an ellipsis when something was cut. */
export function cutText(text: string, width: number): string {
  const characters = Array.from(text)
  if (characters.length <= width) return text
  return `${characters
    .slice(0, Math.max(0, width - 1))
    .join('')
    .trimEnd()}…`
}
