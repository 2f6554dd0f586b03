const units: readonly (readonly [RegExp, number])[] = [
  [/^(?:ms|msecs?|milliseconds?)$/, 1],
  [/^(?:s|secs?|seconds?)$/, 1000],
  [/^(?:m|mins?|minutes?)$/, 60_000],
  [/^(?:h|hrs?|hours?)$/, 3_600_000],
  [/^(?:d|days?)$/, 86_400_000],
]

/** What a timer of Node can hold. */
const longest = 2_147_483_647

/** `2 minutes`, `90s`, `1 h 30 min` in milliseconds; null for what is no time from 1 ms to 24 days, such as `30`. */
export function parseDuration(text: string): number | null {
  const plain = text
    .toLowerCase()
    .replace(/[*_`]+/g, '')
    .replace(/\band\b|,/g, ' ')
    .trim()
  if (!/^(?:\d+(?:\.\d+)?\s*[a-z]+\s*)+$/.test(plain)) return null
  let sum = 0
  for (const [, amount = '', unit = ''] of plain.matchAll(/(\d+(?:\.\d+)?)\s*([a-z]+)/g)) {
    const [, factor] = units.find(([name]) => name.test(unit)) ?? []
    if (factor === undefined) return null
    sum += Number(amount) * factor
  }
  const ms = Math.round(sum)
  return ms >= 1 && ms <= longest ? ms : null
}
