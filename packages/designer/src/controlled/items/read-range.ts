import type {Range} from '../../facts/fact.js'
import type {Cursor} from '../text/cursor.js'

const bounds: readonly (readonly [string, (bound: number) => Range])[] = [
  ['of at least', min => ({min, max: null, exclusive: false})],
  ['at least', min => ({min, max: null, exclusive: false})],
  ['of at most', max => ({min: null, max, exclusive: false})],
  ['at most', max => ({min: null, max, exclusive: false})],
  ['more than', min => ({min, max: null, exclusive: true})],
  ['above', min => ({min, max: null, exclusive: true})],
  ['less than', max => ({min: null, max, exclusive: true})],
  ['below', max => ({min: null, max, exclusive: true})],
]

/** `between 1 and 5`, `from 1 to 5`, `at least 0`, `more than 0`. */
export function readRange(cursor: Cursor): Range | null {
  return cursor.attempt(() => {
    for (const [begin, middle] of [
      ['between', 'and'],
      ['from', 'to'],
    ] as const) {
      if (!cursor.words(begin)) continue
      const min = cursor.number()
      const max = cursor.words(middle) ? cursor.number() : null
      return min === null || max === null ? null : {min, max, exclusive: false}
    }
    const found = bounds.find(([phrase]) => cursor.words(phrase))
    const bound = found ? cursor.number() : null
    return found && bound !== null ? found[1](bound) : null
  })
}
