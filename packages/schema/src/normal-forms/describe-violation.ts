import type {Table} from '../model.js'
import type {Dependency} from './dependency.js'
import type {SetBreach} from './sets/judge-sets.js'
import type {Violation} from './table-analysis.js'

interface Breach extends Dependency {
  readonly kind: SetBreach['kind']
  /** The key that the determinant is part of, or some key. */
  readonly key: readonly string[]
}

/** What is wrong and what to do, for a person who has read no theory. */
export function describeViolation(table: Table, breach: Breach): Pick<Violation, 'message' | 'fix'> {
  return {message: messageOf(breach), fix: `${remedy(table, breach)}, or say in \`denormalised\` why it stays.`}
}

function messageOf({kind, determinant, dependent, key}: Breach): string {
  const [what, by] = [codes(dependent), codes(determinant)]
  const verb = dependent.length === 1 ? 'depends' : 'depend'
  if (determinant.length === 0) return `${what} ${dependent.length === 1 ? 'is' : 'are'} the same in all rows`
  switch (kind) {
    case 'partial':
      return `${what} ${verb} on ${by} alone, a part of the key (${key.map(code).join(', ')})`
    case 'transitive':
      return `${what} ${verb} on ${by}, which is no key`
    case 'overlapping keys':
      return `${what}, part of a key, ${verb} on ${by}, which is no key itself`
    case 'undecided':
      return `${what} ${verb} on ${by}, which is no key; there are too many keys to say whether ${what} belongs to one`
  }
}

function remedy({foreignKeys}: Table, {kind, determinant, dependent}: Breach): string {
  const what = codes(dependent)
  if (determinant.length === 0) return `Keep ${what} once, in a table of its own`
  const reference = foreignKeys.find(
    ({columns}) => columns.length === determinant.length && columns.every(name => determinant.includes(name)),
  )
  if (reference) return `Keep ${what} in \`${reference.references.table}\` alone, to which ${codes(determinant)} refers`
  const moved = `Move ${what} to a table whose key is ${codes(determinant)}`
  return kind === 'overlapping keys' ? `${moved} and keep the keys of this one by a trigger` : moved
}

function codes(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? code(last) : `${names.slice(0, -1).map(code).join(', ')} and ${code(last)}`
}

function code(name: string): string {
  return `\`${name}\``
}
