import {nameWords} from '../lookup/name-words.js'
import {singularOf} from '../lookup/singular-of.js'

/** What is the same for one and many, or no word that is counted. */
const uncounted =
  /^(?:access|analytics|credentials|business|campus|canvas|content|data|news|series|species|means|media|meta|metadata|staff|information|info|inventory|history|equipment|money|stock|software|progress|process|settings|details|statistics|stats|logistics|sales|goods|feedback|address|status|bus|class|mass|pass|lens|log|audit|sms|gps|dns|os|ios|tls|aws|v|kv|\d+)$/

/** Whether a table is named for one row or for many, by its last word; both when that doesn't tell. */
export function numbersOf(name: string): readonly ('singular' | 'plural')[] {
  const last = nameWords(name).at(-1) ?? ''
  if (last.length < 3 || uncounted.test(last) || !/^[a-z]+$/.test(last)) return ['singular', 'plural']
  return singularOf(last) === last ? ['singular'] : ['plural']
}
