import type {Clause} from '../clauses/clause.js'
import {findLists} from './find-lists.js'
import {findTopic} from './find-topic.js'
import type {ProseList} from './prose-list.js'
import {readSentenceOf, type Sentence} from './sentence.js'
import {thingName} from './thing-name.js'

/** The lists of every clause, read in the order of the text: what a sentence is about carries over to the next. */
export function readLists(
  clauses: readonly Clause[],
  known: ReadonlySet<string>,
): ReadonlyMap<string, readonly ProseList[]> {
  const found = new Map<string, readonly ProseList[]>()
  let heading: string | null = null
  let last: string | null = null
  let subject: string | null = null
  for (const clause of clauses) {
    const sentence = readSentenceOf(clause)
    const topic = findTopic(sentence)
    if (topic !== null) [heading, last] = [topic.name, topic.name]
    const lists = findLists(sentence, {heading, last, known, subject})
    last = lists.at(-1)?.owner ?? last
    subject = subjectOf(sentence) ?? subject
    found.set(clause.id, lists)
  }
  return found
}

/** What a sentence begins with; pronouns go on with it. */
function subjectOf({tokens, phrases}: Sentence): string | null {
  const [first] = phrases
  const isSubject = first !== undefined && first.from === 0 && /^(?:VERB|AUX)$/.test(tokens[first.to]?.tag ?? '')
  return isSubject ? thingName(first) : null
}
