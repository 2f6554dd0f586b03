import type {Place} from '@journeywright/problems'
import type {Phase} from './phase.js'
import {labelOf, memberOf, textsIn} from './plan-entry.js'
import {wordsOf} from './words-of.js'

/** A phase whose dependencies are as they were written, each with its pointer. */
export interface ReadPhase extends Omit<Phase, 'critical' | 'dependsOn'> {
  readonly needs: readonly {readonly label: string; readonly pointer: string}[]
  /** The place that the plan gives it among the others, if any. */
  readonly order: number | null
}

const titleWeight = 3
const weights = [
  {keys: ['features', 'deliverables', 'entities', 'tables', 'scope', 'tasks', 'outcomes'], weight: 2},
  {keys: ['description', 'goal', 'goals', 'summary', 'objective', 'objectives'], weight: 1},
]

/** A phase of a plan; null when nothing names it. */
export function readPhase(value: unknown, key: string, pointer: string, at: Place): ReadPhase | null {
  const named = labelOf(memberOf(value, ['title', 'name'])?.value) ?? labelOf(value)
  const id = labelOf(memberOf(value, ['id', 'phaseid', 'phase', 'number'])?.value) ?? (key === '' ? named : key)
  if (id === null) return null
  const title = named ?? id
  const order = memberOf(value, ['order', 'sequence', 'position'])?.value
  return {
    id,
    title,
    needs: needsOf(value, pointer),
    order: typeof order === 'number' ? order : null,
    words: weighWords(title, value),
    at,
  }
}

function needsOf(value: unknown, pointer: string): ReadPhase['needs'] {
  const found = memberOf(value, ['dependencies', 'dependson', 'prerequisites', 'requires'])
  if (!found) return []
  const place = `${pointer}/${found.key}`
  const items: readonly unknown[] = Array.isArray(found.value) ? found.value : [found.value]
  return items.flatMap((item, index) => {
    const label = labelOf(item) ?? labelOf(memberOf(item, ['id', 'phaseid', 'phase', 'title', 'name'])?.value)
    return label === null ? [] : [{label, pointer: Array.isArray(found.value) ? `${place}/${index}` : place}]
  })
}

/** A word counts once, for the part of the phase that says most. */
function weighWords(title: string, value: unknown): ReadonlyMap<string, number> {
  const words = new Map<string, number>()
  const add = (text: string, weight: number) => {
    for (const word of wordsOf(text)) words.set(word, Math.max(weight, words.get(word) ?? 0))
  }
  add(title, titleWeight)
  for (const {keys, weight} of weights) {
    for (const key of keys) for (const text of textsIn(memberOf(value, [key])?.value)) add(text, weight)
  }
  return words
}
