/** ISO 8601 as nanoseconds since 1970, which no number of JavaScript can hold. */
export function toNanos(at: string): string {
  return `${Date.parse(at)}000000`
}
