import type {Attribute, Entity} from '../entity.js'
import {findColumns, stemsOf} from './find-column.js'
import {stem} from './stem.js'
import {valueFor} from './value-for.js'

interface State {
  readonly entity: Entity
  readonly attribute: Attribute
  readonly value: string
}

const opposites: Readonly<Record<string, string>> = {fail: 'pass', closed: 'open', rejected: 'accepted', off: 'on'}
const least = 0.5

/** The column that says what something is: a flag of that name or of the opposite, or a list or word column that the words name. */
export function findState(
  left: string,
  said: string | boolean,
  entities: readonly Entity[],
  about: readonly string[],
): State | null {
  if (typeof said === 'string') {
    const flag = findFlag(said, entities, about)
    if (flag) return flag
  }
  const found = findColumns({words: left, kind: typeof said === 'string' ? 'word' : 'flag', about}, entities)
  const [best, second] = found
  if (!best || best.score < least || (second && best.score - second.score < 0.05)) return null
  const right =
    typeof said === 'string' ? ({kind: 'word', value: said} as const) : ({kind: 'flag', value: said} as const)
  return {entity: best.entity, attribute: best.attribute, value: valueFor(right, best.attribute)}
}

function findFlag(said: string, entities: readonly Entity[], about: readonly string[]): State | null {
  const plain = said.toLowerCase()
  const negated = opposites[plain] ?? /^(?:un|in|non-?|dis)([a-z]{4,})$/.exec(plain)?.[1]
  for (const name of about.slice(0, 2)) {
    const entity = entities.find(each => each.name === name)
    if (!entity) continue
    const flags = entity.attributes.filter(({type}) => type.kind === 'flag')
    const isCalled = (word: string) =>
      flags.find(each => stemsOf(each.name.replaceAll('_', ' ')).some(part => part === stem(word)))
    const [yes, no] = [isCalled(plain), negated === undefined ? undefined : isCalled(negated)]
    if (yes) return {entity, attribute: yes, value: 'true'}
    if (no) return {entity, attribute: no, value: 'false'}
  }
  return null
}
