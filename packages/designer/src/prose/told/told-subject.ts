import {isSubject, stripSubject} from '../../facts/shapes/is-subject.js'
import {entityName} from '../../words/snake-name.js'
import {knownAs} from './find-known.js'
import {phraseName} from './phrase-name.js'

const pronoun =
  /^(?:it|they|these|those|this|that|each|each one|every one|each of them|one|the row|each row|every row|the record|both|some|which|all|those rows|the rows|we|i|you|he|she)$/i
const nothing = new Set(
  `thing bit rule number side way team people person spreadsheet figure volume scale one everything anything nothing nobody
  somebody note constraint word point question case half third quarter rest lot none some reason purpose answer idea truth
  reference row record data detail kind sort fact estate network business year month day week time money today size
  mix average there handful spend never always also only obviously not still then couple front distribution percent percentage`.split(
    /\s+/,
  ),
)

/** "The code" after "a treatment code" is that one. */
function asIntroduced(name: string, words: string, context: string): string {
  if (!/^the\s+[\w-]+$/i.test(words)) return name
  const found = [
    ...context.matchAll(
      new RegExp(String.raw`\b(?:an?|each|every|our|individual)\s+((?:[a-z-]+\s+){1,2})${name}s?\b`, 'gi'),
    ),
  ].at(-1)
  const before = found?.[1] === undefined ? null : phraseName(found[1])
  return before === null || /(?:^|_)(?:of|in|on|to|single|new|given|same|specific|different)(?:_|$)/.test(before)
    ? name
    : `${before}_${name}`
}

/** The thing that a statement's subject names; the one spoken of before for a pronoun; null where it can be none. */
export function toldSubject(
  words: string,
  current: string | null,
  known: ReadonlySet<string>,
  context: string,
): string | null {
  const plain = words
    .replace(/^(?:for|on|about)\s+/i, '')
    .trim()
    .replace(/(?<=\w\w) rows?$/i, '')
  if (pronoun.test(plain)) return current
  const own = /^(?:its|their)\s+(?:own\s+)?([\w-]+)$/i.exec(plain)?.[1]
  const name = phraseName(stripSubject(plain))
  if (name === null || /\d/.test(name)) return null
  const entity = entityName(asIntroduced(name, plain, context))
  if (own !== undefined && current !== null) return knownAs(entity, known) ?? `${current}_${entity}`
  const head = entity.split('_').at(-1) ?? ''
  const found = knownAs(entity, known)
  if (found !== null) return found
  if (nothing.has(head)) return null
  const isSingle = !name.includes('_') && /^(?:an?|each|every)\s/i.test(plain)
  return isSingle || isSubject(name.replaceAll('_', ' '), /^(?:each|every)\s/i.test(plain)) ? entity : null
}
