import type {Clause} from '../clauses/clause.js'
import {findLists} from './find-lists.js'
import {findTopic} from './find-topic.js'
import type {ProseList} from './prose-list.js'
import {readSentenceOf} from './sentence.js'

/** The lists of every clause, read in the order of the text: what a sentence is about carries over to the next. */
export function readLists(
  clauses: readonly Clause[],
  known: ReadonlySet<string>,
): ReadonlyMap<string, readonly ProseList[]> {
  const found = new Map<string, readonly ProseList[]>()
  let heading: string | null = null
  let last: string | null = null
  for (const clause of clauses) {
    const sentence = readSentenceOf(clause)
    const topic = findTopic(sentence)
    if (topic !== null) [heading, last] = [topic.name, topic.name]
    const lists = findLists(sentence, {heading, last, known})
    last = lists.at(-1)?.owner ?? last
    found.set(clause.id, lists)
  }
  return found
}
