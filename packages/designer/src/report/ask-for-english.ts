import type {Question} from '@journeywright/schema'
import type {Clause} from '../clauses/clause.js'
import {smallWords} from '../words/small-words.js'

/** Common words of other languages that are no English words. */
const foreign = new Set(
  `aber als auch auf aus bei das dem den der des die ein eine einem einen einer eines für haben hat jede jeder jedes kann
  mit muss nicht oder sind und von werden wird zu zum zur datenbank
  el la los las una unas unos para por con del que cada tiene tienen es son como y base datos
  le les un une et ou pour avec dans sur est sont chaque qui que doit données du au aux
  il lo gli della delle degli di e è per ogni ha hanno uno che nel
  um uma os as do da dos das com não são em cada banco dados
  het een voor van met op elke heeft zijn moet en
  och för med att som är ett av på
  i w z na dla jest oraz każdy`.split(/\s+/),
)

/** One question where a request is not in English, by the common words of it; none where it is, or where there are too few. */
export function askForEnglish(clauses: readonly Clause[]): readonly Question[] {
  const words = clauses.flatMap(({tokens}) => tokens.map(({word}) => word.toLowerCase()))
  const letters = words.join('')
  const latin = letters.match(/\p{Script=Latin}/gu)?.length ?? 0
  const all = letters.match(/\p{L}/gu)?.length ?? 0
  const english = words.filter(word => smallWords.has(word) && !foreign.has(word)).length
  const others = words.filter(word => foreign.has(word) && word.length > 1).length
  const accented = words.filter(word => /[^\p{ASCII}]/u.test(word)).length
  const isOther = all > 0 && (latin * 2 < all || (others > 0 && others + accented > english) || accented > english + 1)
  if (!isOther) return []
  return [
    {
      id: 'language',
      text: 'Can you say it in English? Requests are read in English only.',
      why: 'Most of the words of the request are none that a request in English has.',
    },
  ]
}
