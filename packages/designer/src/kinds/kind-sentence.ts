import {entityName} from '../words/snake-name.js'

/** What a sentence says of kinds: `general` may be one of `kinds`, or each of them is a `general`. */
export interface KindSentence {
  readonly general: string
  readonly kinds: readonly string[]
  /** What the one kind has of its own, as a sentence of the same length: "A truck              has a payload". */
  readonly own: string | null
}

const noun = String.raw`[a-z][a-z-]*(?: [a-z][a-z-]*){0,2}?`
const isOne = new RegExp(
  String.raw`^(?:an?|each|every)\s+(${noun})( is (?:an?|an? (?:special )?(?:kind|type|sort) of(?: an?)?) (${noun})(?: (?:with|that has|which has|who has|having))?)(\s.*)?$`,
  'i',
)
const maybe = new RegExp(
  String.raw`^(?:(?:an?|each|every|the)\s+)?(${noun})\s+(?:(?:can|may|must) be|is|are)\s+(either\s+)?([a-z, -]+?)[.]?$`,
  'i',
)
const listed = new RegExp(
  String.raw`^there are (?:\w+ )?(?:kinds|types|sorts) of (${noun})\s*[:,–-]\s*([a-z, -]+?)[.]?$`,
  'i',
)

/** Null: it says nothing of the kind. Whether the words are things is for others to see. */
export function readKindSentence(text: string): KindSentence | null {
  return readOne(text) ?? readChoice(text) ?? readListed(text)
}

/** "A truck is a vehicle with a payload." */
function readOne(text: string): KindSentence | null {
  const [, kind, middle = '', general, rest = ''] = isOne.exec(text) ?? []
  if (kind === undefined || general === undefined) return null
  const hasOwn = /(?:with|has|having)$/i.test(middle)
  if (!hasOwn && rest.replace(/[.\s]/g, '') !== '') return null
  const start = text.indexOf(middle)
  const own = `${text.slice(0, start)}${' has'.padStart(middle.length)}${rest}`
  return {general: entityName(general), kinds: [entityName(kind)], own: hasOwn ? own : null}
}

/** "An employee can be a driver or a cook." Without articles, what is said is a state: "An order can be open or closed." */
function readChoice(text: string): KindSentence | null {
  const [whole = '', general, either, list = ''] = maybe.exec(text) ?? []
  if (general === undefined || (either === undefined && !/\b(?:can|may|must) be\b/i.test(whole))) return null
  return fromList(general, list)
}

/** "There are two kinds of vehicles: trucks and buses." */
function readListed(text: string): KindSentence | null {
  const [, general, list = ''] = listed.exec(text) ?? []
  return general === undefined ? null : fromList(general, list)
}

function fromList(general: string, list: string): KindSentence | null {
  const items = list.split(/\s*,\s*(?:(?:or|and)\s+)?|\s+(?:or|and)\s+/).filter(item => item !== '')
  const names = items.map(item => item.replace(/^an? /i, '').trim())
  const areNouns = items.every((item, index) => /^an? /i.test(item) || entityName(names[index] ?? '') !== asSaid(item))
  const areShort = names.every(name => name !== '' && name.split(' ').length <= 3)
  return items.length > 1 && areNouns && areShort
    ? {general: entityName(general), kinds: names.map(entityName), own: null}
    : null
}

function asSaid(item: string): string {
  return item.trim().toLowerCase().replaceAll(/[ -]/g, '_')
}
