import {remember} from '../../words/remember.js'

const irregular: Readonly<Record<string, string>> = {
  began: 'begin', bought: 'buy', held: 'hold', made: 'make', paid: 'pay', ran: 'run', sent: 'send', sold: 'sell',
  spent: 'spend', taken: 'take', took: 'take', gave: 'give', given: 'give', born: 'birth', laid: 'lay', went: 'go', gone: 'go',
  maxima: 'maximum', maximum: 'maximum', max: 'maximum', min: 'minimum', finish: 'end', finished: 'end', finishes: 'end',
  ended: 'end', began_at: 'begin', capacities: 'capacity', due: 'due', unit: 'quantity', units: 'quantity',
} // prettier-ignore

/** What forms of a word have in common: `filing`, `filed` and `files` give `fil`. */
export const stem: (word: string) => string = remember(find)

function find(word: string): string {
  const plain = word.toLowerCase()
  const [, prefix = '', rest = plain] = /^(re|over|under|pre)?(.+)$/.exec(plain) ?? []
  const known = irregular[plain] ?? (irregular[rest] === undefined ? undefined : `${prefix}${irregular[rest]}`)
  if (known !== undefined) return known
  const short = plain
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:ments?|ations?|itions?|ings?|ances?|ences?|ers|als|ed|es|er|al|ly|s|e)$/, '')
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1')
  return short.length >= 3 ? short : plain
}
