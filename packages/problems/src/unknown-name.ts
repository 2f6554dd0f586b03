import {nearest} from './nearest.js'

/** "Unexpected agent `plannr`, expected one of `planner`, `architect`": nearest names first, else all when there are few. */
export function unknownName(kind: string, name: string, known: readonly string[]): string {
  const near = nearest(name, known)
  const names = near.length > 0 ? near : known.slice(0, 8)
  if (names.length === 0) return `Unexpected ${kind} \`${name}\`, expected none: no ${kind} is known here`
  const list = names.map(each => `\`${each}\``).join(', ')
  return `Unexpected ${kind} \`${name}\`, expected ${names.length === 1 ? '' : 'one of '}${list}`
}
