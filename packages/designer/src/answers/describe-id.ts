import {snakeName} from '../words/snake-name.js'

const prefix = 'describe-'

/** The ids of the questions what things have: `describe-weather-station`, each another one. */
export function describeIds(things: readonly string[]): readonly string[] {
  const ids = things.map(thing => `${prefix}${snakeName(thing).replaceAll('_', '-')}`)
  return ids.map((id, index) => (ids.indexOf(id) === index ? id : `${id}-${index + 1}`))
}

/** The thing that such a question is about; null for any other. */
export function describedBy(question: string): string | null {
  return question.startsWith(prefix) ? question.slice(prefix.length).replaceAll('-', ' ') : null
}
