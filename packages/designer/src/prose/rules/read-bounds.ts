import type {Comparison} from './comparison.js'
import {leftOf} from './left-of.js'
import {readNumber, type ReadNumber} from './read-number.js'

const span = String.raw`(?:between|from|anywhere from|anywhere between|within|inside|runs?|bounded|is|are|be|in the range|through)`
const kind = String.raw`(?:an?\s+(?:integer|whole number|number|value)\s+)?`
const inRange = new RegExp(
  String.raw`^(?<left>.*?)\b${span}\s+(?:(?:from|between|anywhere from|from about|about|of)\s+)*${kind}(?:(?:from|between|of)\s+)?(?<numbers>\S.*)$`,
  'is',
)
const negative = [
  /^(?<left>.*?)(?:\b(?:is|are|be|go|goes|may be)\s+)?(?:\bnever|\bnot|cannot|can['’]t)\s+(?:be\s+|go\s+|goes\s+)?negative\b/is,
  /\bnon-?negative\s+(?<after>(?:[a-z-]+ ?){1,3}?)(?=\s*(?:[,.;]|$|and\b|or\b|that\b|which\b))/is,
]
const upTo =
  /^\s*(?:[a-z'’-]+\s+){0,7}?(?:all the way )?(?:up to|through to|and up to)\s+(?:about\s+|around\s+)?(.+)$/is
const andTo = /^\s*(?:[a-z%]+\s+)?(?:and|to|–|-)\s+(?:about\s+|around\s+)?(.+)$/is

/** Both ends of a range that a statement gives, or that it is never below zero. */
export function readBounds(text: string): readonly Comparison[] {
  return readAround(text) ?? readNegative(text) ?? readScale(text) ?? readSpan(text)
}

function readAround(text: string): readonly Comparison[] | null {
  const around = /^(.*?)\b(?:within\s+)?(?:plus or minus|\+\/-|±)\s+(\S.*)$/is.exec(text)
  const width = around ? readNumber(around[2] ?? '') : null
  return around && width ? bounds(leftOf(around[1] ?? ''), -width.value, width.value, width.unit) : null
}

function readNegative(text: string): readonly Comparison[] | null {
  for (const pattern of negative) {
    const groups = pattern.exec(text)?.groups
    if (groups) return [least(groups['after']?.trim() ?? leftOf(groups['left'] ?? ''))]
  }
  return null
}

/** "A star rating out of five", "a 1-5 rating": a scale, whose lowest step is 1 for stars and 0 for points. */
function readScale(text: string): readonly Comparison[] | null {
  const steps =
    /(?<from>\d+)\s?(?:-|–|to)\s?(?<to>\d+)[\s-](?:point |star )?(?<left>(?:star )?(?:rating|score|grade|scale))\b/i.exec(
      text,
    )?.groups
  if (steps) return bounds(steps['left'] ?? '', Number(steps['from']), Number(steps['to']), null)
  const scale = /\b(?<left>(?:star |overall )?(?:rating|score|stars|grade|mark)s?)\s+out of\s+(?<to>\S.*)$/i.exec(text)
  const top = scale && readNumber(scale.groups?.['to'] ?? '')
  if (!top || top.value < 2) return null
  const left = scale.groups?.['left'] ?? ''
  return bounds(left, /score|mark/i.test(left) ? 0 : 1, top.value, null)
}

function readSpan(text: string): readonly Comparison[] {
  for (let from = 0; from < text.length;) {
    const match = inRange.exec(text.slice(from))
    const numbers = match?.groups?.['numbers'] ?? ''
    if (!match) return []
    const first = readNumber(numbers)
    const second = first && secondNumber(first)
    if (first && second && second.value > first.value) {
      const left = leftOf(text.slice(0, from + (match.groups?.['left'] ?? '').length))
      return bounds(left, first.value, second.value, second.unit ?? first.unit)
    }
    from += match[0].length - numbers.length
  }
  return []
}

function secondNumber({rest}: ReadNumber): ReadNumber | null {
  const joined = andTo.exec(rest)?.[1] ?? upTo.exec(rest)?.[1]
  return joined === undefined ? null : readNumber(joined)
}

function bounds(left: string, min: number, max: number, unit: string | null): readonly Comparison[] {
  return [
    {left, operator: '>=', right: {kind: 'number', value: min, unit}, isTime: false},
    {left, operator: '<=', right: {kind: 'number', value: max, unit}, isTime: false},
  ]
}

function least(left: string): Comparison {
  return {left, operator: '>=', right: {kind: 'number', value: 0, unit: null}, isTime: false}
}
