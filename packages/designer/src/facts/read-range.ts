import type {Range} from './fact.js'

const number = String.raw`(-?\d[\d,]*(?:\.\d+)?)`

const rules: readonly (readonly [RegExp, (first: number, second: number) => Range])[] = [
  [
    new RegExp(
      String.raw`\s*,?\s*(?:that is |which is |must be |is |ranging |in the range )?(?:between|from)\s+${number}\s+(?:and|to)\s+${number}$`,
      'i',
    ),
    (min, max) => ({min, max, exclusive: false}),
  ],
  [
    new RegExp(
      String.raw`\s*(?:of |is |must be )?(?:at least|no less than|not less than|a minimum of|>=|≥)\s*${number}$`,
      'i',
    ),
    min => ({min, max: null, exclusive: false}),
  ],
  [
    new RegExp(
      String.raw`\s*(?:of |is |must be )?(?:at most|no more than|not more than|up to|a maximum of|<=|≤)\s*${number}$`,
      'i',
    ),
    max => ({min: null, max, exclusive: false}),
  ],
  [
    new RegExp(String.raw`\s*(?:is |must be )?(?:greater than|more than|above|over|>)\s*${number}$`, 'i'),
    min => ({min, max: null, exclusive: true}),
  ],
  [
    new RegExp(String.raw`\s*(?:is |must be )?(?:less than|below|under|<)\s*${number}$`, 'i'),
    max => ({min: null, max, exclusive: true}),
  ],
]

/** A range at the end of a phrase, and the phrase without it. */
export function readRange(text: string): {readonly rest: string; readonly range: Range | null} {
  const plain = text.trim().replace(/[.;]$/, '')
  for (const [pattern, make] of rules) {
    const match = pattern.exec(plain)
    if (match) return {rest: plain.slice(0, match.index), range: make(toNumber(match[1]), toNumber(match[2]))}
  }
  if (/\s*(?:must be |is )?positive$/i.test(plain))
    return {rest: plain.replace(/\s*(?:must be |is )?positive$/i, ''), range: {min: 0, max: null, exclusive: true}}
  if (/\s*(?:must |is |be )*(?:not be negative|non-?negative|not negative|never negative)$/i.test(plain)) {
    return {
      rest: plain.replace(/\s*(?:must |is |be )*(?:not be negative|non-?negative|not negative|never negative)$/i, ''),
      range: {min: 0, max: null, exclusive: false},
    }
  }
  return {rest: plain, range: null}
}

function toNumber(text: string | undefined): number {
  return Number((text ?? '0').replaceAll(',', ''))
}
