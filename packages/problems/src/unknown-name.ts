import {nearest} from './nearest.js'

/** More names than a line can hold. */
const many = 8

/**
 * "Unexpected agent `plannr`, expected one of `planner`, `architect`": nearest names first, else all when there are few,
 * else how many there are.
 */
export function unknownName(kind: string, name: string, known: readonly string[]): string {
  if (known.length === 0) return `Unexpected ${kind} \`${name}\`, expected none: no ${kind} is known here`
  const near = nearest(name, known)
  if (near.length === 0 && known.length > many) {
    return `Unexpected ${kind} \`${name}\`, expected one of the ${known.length} that are known here`
  }
  const names = near.length > 0 ? near : known
  const list = names.map(each => `\`${each}\``).join(', ')
  return `Unexpected ${kind} \`${name}\`, expected ${names.length === 1 ? '' : 'one of '}${list}`
}
