import {ownerOfChain} from './find-owner.js'
import type {Sentence} from './sentence.js'
import {thingName} from './thing-name.js'

/** Labels within a section, which say nothing of what it is about. */
const labels =
  /^(?:fields?|attributes?|functions?|requirements?|descriptions?|columns?|includes?|contents?|data|details?|information|notes?|overview|features?)$/i

/** What a heading or the label of a line introduces: a thing, or null for "general requirements". Null: it is neither. */
export function findTopic({clause, tokens, phrases}: Sentence): {readonly name: string | null} | null {
  const colon = tokens.findIndex(({text}) => text === ':' || text === '：')
  const end = colon < 0 ? tokens.length : colon
  const isLine = clause.kind === 'heading' || (end <= 7 && (colon >= 0 || isTitle({clause, tokens, phrases})))
  if (!isLine || end === 0 || tokens.slice(0, end).some(({tag, text}) => tag === 'AUX' || text === ',')) return null
  const inside = phrases.filter(({to}) => to <= end)
  const last = inside.at(-1)
  if (!last || labels.test(clause.text.slice(0, tokens[end - 1]?.end ?? 0))) return null
  const name = inside.length === 1 ? thingName(last) : (ownerOfChain({clause, tokens, phrases}, last)?.name ?? null)
  return {name}
}

/** A short line without a verb and a full stop. */
function isTitle({clause, tokens}: Sentence): boolean {
  return (
    tokens.length <= 6 && !/[.;。；]\s*$/.test(clause.text) && !tokens.some(({tag}) => tag === 'VERB' || tag === 'AUX')
  )
}
