import type {Convention, NamedPlace} from './naming-conventions.js'

/** A name, and the values that it may stand for: all of them when it doesn't tell. */
export interface Evidence<Value extends string> {
  readonly place: NamedPlace
  readonly fits: readonly Value[]
}

const fewest = 5
const share = 0.8

/** The value that most names fit, when at least five do and four of five of those that tell. */
export function findMajority<Value extends string>(
  values: readonly Value[],
  evidence: readonly Evidence<Value>[],
): Convention<Value> | null {
  const telling = evidence.filter(({fits}) => fits.length < values.length)
  const counts = values.map(value => ({value, kept: telling.filter(({fits}) => fits.includes(value)).length}))
  const [best] = counts.sort((a, b) => b.kept - a.kept)
  if (!best || !isMost(best.kept, telling.length - best.kept)) return null
  const others = telling.filter(({fits}) => !fits.includes(best.value))
  if (!listKinds(others).every(kind => isOpposed(telling, best.value, kind))) return null
  return {...best, told: telling.length, broken: others.map(({place}) => place)}
}

function isMost(kept: number, broken: number): boolean {
  return kept >= fewest && kept >= (kept + broken) * share
}

function listKinds<Value extends string>(evidence: readonly Evidence<Value>[]): readonly (readonly Value[])[] {
  return [...new Map(evidence.map(({fits}) => [fits.join(), fits])).values()]
}

/** `users` fits snake case as well as camel case, so it speaks for neither against the other. */
function isOpposed<Value extends string>(
  evidence: readonly Evidence<Value>[],
  best: Value,
  kind: readonly Value[],
): boolean {
  const against = evidence.filter(({fits}) => fits.includes(best) && !fits.some(each => kind.includes(each)))
  const like = evidence.filter(({fits}) => !fits.includes(best) && fits.join() === kind.join())
  return isMost(against.length, like.length)
}
