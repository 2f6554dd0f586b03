/** `1,302`. The language's own way loads tables of all languages for it, which takes longer than the check of a file. */
export function sayNumber(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
