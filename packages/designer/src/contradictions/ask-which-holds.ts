import type {Question} from '@journeywright/schema'
import type {Clause} from '../clauses/clause.js'
import type {Contradiction} from './settle-contradictions.js'

const words: Readonly<Record<Contradiction['aspect'], string>> = {
  count: 'how many there are',
  key: 'what identifies it',
  range: 'which values it has',
  required: 'whether it may be empty',
  type: 'which type it has',
  unique: 'whether it is unique',
  values: 'which values it has',
}

/** Both sentences, and what the design does meanwhile. Whatever an answer has settled isn't asked again. */
export function askWhichHolds(
  contradictions: readonly Contradiction[],
  clauses: readonly Clause[],
): readonly Question[] {
  const open = contradictions.filter(({kept}) => kept.by === undefined)
  const asked = new Map(open.map(each => [`${each.kept.clause} ${each.lost.clause}`, each]))
  return [...asked.values()].map(({aspect, kept, lost}) => {
    const [one, other] = [placeOf(kept.clause, clauses), placeOf(lost.clause, clauses)]
    return {
      id: `contradiction-${kept.clause.toLowerCase()}-${lost.clause.toLowerCase()}`,
      text: `Which of them holds: "${one.text}" or "${other.text}"?`,
      why: `They say different things about ${words[aspect]}, at ${one.at} and at ${other.at} of the request; until it is settled the first one counts.`,
    }
  })
}

function placeOf(id: string, clauses: readonly Clause[]): {readonly text: string; readonly at: string} {
  const clause = clauses.find(each => each.id === id)
  return {text: clause?.text ?? id, at: clause?.span.join('–') ?? id}
}
