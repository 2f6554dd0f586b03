import type {ChooseCujs} from '@journeywright/definitions'
import {matchCuj} from '@journeywright/runtime'
import type {Words} from './read-words.js'

/** Which journeys have to be read for what was typed: none where a file is one. */
export function neededJourneys(words: Words, file: string | undefined): ChooseCujs {
  if (file !== undefined) return []
  if (words.cujId !== null) return [words.cujId]
  return all => {
    const match = matchCuj(words.request, all)
    return match.kind === 'none' ? [] : [match.cuj.id]
  }
}
