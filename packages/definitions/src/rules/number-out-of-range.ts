import type {FileRule} from '../check/file-rule.js'

interface NumberRange {
  readonly lowest: number
  readonly highest: number
  readonly whole: boolean
  readonly said: string
}

const count: NumberRange = {lowest: 1, highest: Infinity, whole: true, said: 'a whole number from 1'}
/** Of the APIs that take them: one allows temperatures to 1, others to 2. */
const ranges: Readonly<Record<string, NumberRange>> = {
  maxTurns: count,
  max_turns: count,
  steps: count,
  temperature: {lowest: 0, highest: 2, whole: false, said: 'a number from 0 to 2'},
  top_p: {lowest: 0, highest: 1, whole: false, said: 'a number from 0 to 1'},
}

export const numberOutOfRange: FileRule = {
  id: 'definitions/number-out-of-range',
  severity: 'warning',
  summary: 'A number lies in the range that models and clients take.',
  check({front, definition}, report) {
    if (definition.kind !== 'agent') return
    for (const [key, range] of Object.entries(ranges)) {
      const entry = front.keys?.get(key)
      if (!entry || isWithin(typeof entry.value === 'string' ? entry.value : '', range)) continue
      report({
        message: `Unexpected value \`${entry.source}\` of \`${key}\`, expected ${range.said}`,
        fix: `Write \`${key}\` as ${range.said}.`,
        at: entry.at,
      })
    }
  },
}

function isWithin(value: string, {lowest, highest, whole}: NumberRange): boolean {
  const number = value.trim() === '' ? NaN : Number(value)
  return number >= lowest && number <= highest && (!whole || Number.isInteger(number))
}
