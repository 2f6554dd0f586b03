import type {FrontValue} from '../front-matter/front-matter.js'

/** A value without an inner key; null when nothing is left of it. */
export function withoutKey(value: FrontValue | undefined, [key, ...inner]: readonly string[]): FrontValue | null {
  if (key === undefined || typeof value !== 'object' || Array.isArray(value)) return null
  const rest = Object.entries(value).flatMap(([name, each]): readonly (readonly [string, FrontValue])[] => {
    const left = name === key ? withoutKey(each, inner) : each
    return left === null ? [] : [[name, left]]
  })
  return rest.length === 0 ? null : Object.fromEntries(rest)
}
