/** A number at the beginning of a text, and the text after it. */
export interface ReadNumber {
  readonly value: number
  readonly rest: string
  /** What is counted or measured, in one word: `hour`, `percent`, `money`, `kg`. */
  readonly unit: string | null
}

const small: Readonly<Record<string, number>> = {
  zero: 0, nil: 0, nothing: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
  eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
  twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
} // prettier-ignore
const large: Readonly<Record<string, number>> = {hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, k: 1e3}

/** "282.80", "1,200", "two hundred and fifty dollars", "a thousand", "£5". Null where there is none. */
export function readNumber(text: string): ReadNumber | null {
  const plain = text.replace(/^\s*(?:(?:about|around|roughly|just|only|exactly|shy of|a literal|plus)\s+)*/i, '')
  const read = readDigits(plain) ?? readWords(plain)
  if (read === null) return null
  return {...read, unit: /^[£$€]/.test(plain) ? 'money' : unitIn(read.rest)}
}

const measured: readonly (readonly [RegExp, string])[] = [
  [/^(?:%|percent\b|per cent\b)/i, 'percent'],
  [/^(?:dollars?|euros?|pounds?|pence|cents?|usd|eur|gbp)\b/i, 'money'],
  [/^(?:kilos?|kgs?|kilograms?|tonnes?|grams?|lbs?)\b/i, 'weight'],
  [/^(?:metres?|meters?|km|kilomet\w+|mm|cm|millimet\w+|miles?|feet)\b/i, 'length'],
  [/^(?:degrees?|celsius|°c?)/i, 'degree'],
  [/^(?:litres?|liters?|ml)\b/i, 'volume'],
]

function unitIn(rest: string): string | null {
  const after = rest.replace(/^\s*-?/, '')
  const time = /^(second|minute|hour|day|week|month|year)s?\b/i.exec(after)?.[1]?.toLowerCase()
  return time ?? measured.find(([pattern]) => pattern.test(after))?.[1] ?? null
}

function readDigits(text: string): Omit<ReadNumber, 'unit'> | null {
  const match =
    /^(?:[£$€]\s?|minus\s+|(?=-))?(-?\d[\d,]*(?:\.\d+)?)(?:\s*(k|hundred|thousand|million|billion)\b)?/i.exec(text)
  if (!match) return null
  const factor = large[match[2]?.toLowerCase() ?? ''] ?? 1
  const value = Number((match[1] ?? '').replaceAll(',', '')) * factor * (/^minus/i.test(text) ? -1 : 1)
  const rest = text.slice(match[0].length)
  return /^\d|^[-–]\w|^[A-Za-z]{2,}\d/.test(rest) ? null : {value, rest}
}

function readWords(text: string): Omit<ReadNumber, 'unit'> | null {
  let [total, group, length] = [0, 0, 0]
  for (const match of text.matchAll(/\s*(and\s+)?([a-z]+)(-?)/gi)) {
    if (match.index !== length) break
    const word = (match[2] ?? '').toLowerCase()
    const [units, factor] = [small[word], large[word]]
    if (
      units === undefined &&
      factor === undefined &&
      !(word === 'a' && /^\s*a\s+(?:hundred|thousand|million)/i.test(text))
    )
      break
    if (match[1] !== undefined && length === 0) break
    if (units !== undefined) group += units
    else if (factor === 100) group = (group || 1) * 100
    else if (factor !== undefined) [total, group] = [total + (group || 1) * factor, 0]
    length += match[0].length
  }
  return length === 0 ? null : {value: total + group, rest: text.slice(length)}
}
