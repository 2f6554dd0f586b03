import type {Attribute, Entity} from '../entity.js'
import {remember} from '../../words/remember.js'
import {stem} from './stem.js'

/** A column that words may mean, and how well they fit. */
export interface Candidate {
  readonly entity: Entity
  readonly attribute: Attribute
  readonly score: number
}

export interface Sought {
  readonly words: string
  readonly kind: 'number' | 'time' | 'flag' | 'word' | 'any'
  /** Entities that the sentence is about, nearest first. */
  readonly about: readonly string[]
}

const empty = new Set(
  `a an the of in on at by for from to with it its their that this those these which who we you they he she i is are was were be
  been has have had own even itself either any each every all only also ever so then can must may should will would not per
  against before after date day time held hold asking ask`.split(/\s+/),
)
const weak = new Set(
  'date day time amount number count total value percent percentage at on in of is was code name year'
    .split(' ')
    .map(stem),
)
const numbers =
  /^(?:bigint|count|decimal|double|integer|latitude|longitude|measure|rate|score|year|money|positive_money|signed_money|quantity|signed_quantity|percent|range|numeric|duration)$/
const times = /^(?:date|instant|time|year)$/
const texts = /^(?:text|name|code|varchar|enum)$/

/** The columns that words may mean, best first: by the stems that they share with its name and its table's. */
export function findColumns({words, kind, about}: Sought, entities: readonly Entity[]): readonly Candidate[] {
  const code = /^\w*_\w+$/.exec(words.trim())?.[0]
  if (code !== undefined) return named(code, about, entities)
  const said = stemsOf(words)
  const names = new Set(entities.map(({name}) => name))
  const found = entities.flatMap(entity => {
    if (!mayKnow(entity, said)) return []
    const own = new Set(stemsOf(entity.name.replaceAll('_', ' ')))
    const isNamed = [...own].some(each => said.includes(each))
    const place = about.indexOf(entity.name)
    const nearness = (isNamed ? 0.35 : 0) + (place < 0 ? 0 : Math.max(0.1, 0.4 - 0.1 * place))
    return entity.attributes.flatMap(attribute => {
      if (names.has(attribute.name)) return []
      const score = fit(attribute, said, own, kind)
      return score === 0 || (score < 0.75 && nearness === 0) ? [] : [{entity, attribute, score: score + nearness}]
    })
  })
  return found.toSorted((a, b) => b.score - a.score)
}

const known = new WeakMap<Entity, ReadonlySet<string>>()

/** False where no word of an entity or of its attributes is alike to one of those: most rules are about few of many. */
export function mayKnow(entity: Entity, stems: readonly string[]): boolean {
  const keys = known.get(entity) ?? new Set([entity, ...entity.attributes].flatMap(({name}) => keysOf(name)))
  known.set(entity, keys)
  return stems.some(each => keys.has(beginning(each)))
}

function keysOf(name: string): readonly string[] {
  return [...name.split('_').map(stem), ...stemsOf(name.replaceAll('_', ' '))].map(beginning)
}

/** What is alike begins alike. */
function beginning(stemmed: string): string {
  return stemmed.slice(0, 4)
}

/** By its very name, in what the sentence is about. */
function named(code: string, about: readonly string[], entities: readonly Entity[]): readonly Candidate[] {
  return about.flatMap((name, place) => {
    const entity = entities.find(each => each.name === name)
    const attribute = entity?.attributes.find(each => each.name === code)
    return entity && attribute ? [{entity, attribute, score: 2 - 0.1 * place}] : []
  })
}

export const stemsOf: (words: string) => readonly string[] = remember(findStems)

function findStems(words: string): readonly string[] {
  return [...words.toLowerCase().matchAll(/[a-z]+|\d+/g)]
    .map(([word]) => word)
    .filter(word => !empty.has(word))
    .map(stem)
}

function fit(attribute: Attribute, said: readonly string[], owner: ReadonlySet<string>, kind: Sought['kind']): number {
  if (!suits(attribute, kind)) return 0
  const parts = attribute.name.split('_').map(stem)
  const names = parts.filter(part => !owner.has(part) || parts.length === 1)
  const shared = names.filter(name => said.some(word => alike(word, name)))
  const isWeak = (part: string) => weak.has(part) || empty.has(part)
  const strong = names.filter(name => !isWeak(name))
  const done = attribute.name
    .split('_')
    .filter(part => part.endsWith('ed'))
    .map(stem)
  const weight = (part: string) => (isWeak(part) || (strong.length > 1 && done.includes(part)) ? 0.25 : 1)
  const total = names.reduce((sum, part) => sum + weight(part), 0)
  const hits = shared.reduce((sum, part) => sum + weight(part), 0)
  const head = names.at(-1)
  const [only] = said
  const isHead = said.length === 1 && head !== undefined && only !== undefined && !isWeak(head) && alike(only, head)
  const found = total === 0 ? 0 : Math.max(hits / total, isHead ? 0.6 : 0)
  const explained = said.filter(word => names.some(name => alike(word, name))).length / Math.max(1, said.length)
  // What nothing says to be a number is one only under its full name.
  const isWhole = strong.length > 0 && strong.every(name => shared.includes(name))
  return found < 0.55 || (attribute.type.kind === 'text' && kind === 'number' && !isWhole) ? 0 : found + 0.2 * explained
}

/** `disposal` and `disposed` have a long beginning in common. */
export function alike(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= 4 && long.startsWith(short) && long.length - short.length <= 3
}

function suits({name, type}: Attribute, kind: Sought['kind']): boolean {
  if (kind === 'number')
    return (
      numbers.test(type.kind) ||
      (type.kind === 'text' && !/description|note|name|reason/.test(name)) ||
      (type.kind === 'code' && /_(?:number|no)$/.test(name))
    )
  if (kind === 'time') return times.test(type.kind)
  if (kind === 'flag') return type.kind === 'flag'
  return kind === 'any' || texts.test(type.kind)
}
