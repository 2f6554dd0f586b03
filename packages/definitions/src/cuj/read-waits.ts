const milliseconds: Readonly<Record<string, number>> = {ms: 1, s: 1000, sec: 1000, m: 60_000, min: 60_000, h: 3_600_000}
const wait = /(\d+(?:\.\d+)?)\s*(ms|milliseconds?|s|secs?|seconds?|m|mins?|minutes?|h|hours?)\b/gi

/** Waits before the retries, in milliseconds; one wait alone doubles when it is exponential, and else comes again. */
export function readWaits(text: string, retries: number): readonly number[] {
  const waits = [...text.matchAll(wait)].map(([, amount, unit = 's']) => Number(amount) * factorOf(unit.toLowerCase()))
  const [first] = waits
  if (first === undefined || waits.length > 1) return waits
  const grows = /exponential|doubl/i.test(text)
  const isRepeated = grows || /linear|fixed|constant|each|every|between/i.test(text)
  return isRepeated
    ? Array.from({length: retries}, (_, index) => first * (grows ? 2 ** index : /linear/i.test(text) ? index + 1 : 1))
    : waits
}

function factorOf(unit: string): number {
  if (unit.startsWith('mil')) return 1
  return milliseconds[unit] ?? milliseconds[unit.slice(0, 3)] ?? milliseconds[unit.slice(0, 1)] ?? 1000
}
