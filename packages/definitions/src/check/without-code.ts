/** A line with its code spans blanked, so that columns stay. */
export function withoutCode(text: string): string {
  return text.replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, span => ' '.repeat(span.length))
}
