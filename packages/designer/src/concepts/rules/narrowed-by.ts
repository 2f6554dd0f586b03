import type {ConditionFact, Fact} from '../../facts/fact.js'
import type {Comparison} from '../../prose/rules/comparison.js'
import type {Entity} from '../entity.js'
import {alike, mayKnow, stemsOf} from './find-column.js'

/** "A waived loan": a word before a thing that names a flag of it. */
export function flagsOf({text, when}: ConditionFact & Fact, entities: readonly Entity[]): readonly Comparison[] {
  if (when.length > 0) return []
  return [...text.matchAll(/^\s*(?:an?|any|every|each)\s+([\w-]+)\s+([\w-]+)/gi)].flatMap(
    ([, first = '', second = '']) => {
      const owner = entities.find(({name}) => stemsOf(words(name)).join() === stemsOf(second).join())
      const flag = owner?.attributes.find(
        ({name, type}) => type.kind === 'flag' && stemsOf(words(name)).join() === stemsOf(first).join(),
      )
      if (!flag) return []
      return [{left: `${second} ${first}`, operator: '=', right: {kind: 'flag', value: true}, isTime: false}]
    },
  )
}

/** "A frozen zone", "band E", "a course under 20": it is about some of the rows, and the words don't say which in a way that a column does. */
export function isNarrowed(left: string, {text, when}: ConditionFact & Fact, entities: readonly Entity[]): boolean {
  if (when.length > 0) return false
  if (/\d|\b[A-Z]\b(?! )/.test(left.replace(/\bU\b/g, ''))) return true
  if (/\d\S*\s+(?:\w+\s+)?(?:in|during|for) the (?:first|last|second)\b/i.test(text)) return true
  const isKnown = (word: string) => stemsOf(word).every(one => entities.some(entity => hasAlike(entity, one)))
  return [...text.matchAll(/\b(?:an?|any)\s+([\w-]+)\s+([\w-]+)/gi)].some(
    ([, first = '', second = '']) =>
      left.includes(first) && !isKnown(first) && isKnown(second) && stemsOf(second).length > 0,
  )
}

function hasAlike(entity: Entity, one: string): boolean {
  if (!mayKnow(entity, [one])) return false
  return [entity, ...entity.attributes].some(({name}) => stemsOf(words(name)).some(each => alike(one, each)))
}

function words(name: string): string {
  return name.replaceAll('_', ' ')
}
