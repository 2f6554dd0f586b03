import type {Dependency} from '@journeywright/schema'

/** The definitions themselves, by looking at every subset: for few columns only. */
export function bruteForce(columns: readonly string[], dependencies: readonly Dependency[]) {
  const close = (set: readonly string[]) => closureWithin(columns, set, dependencies)
  const isSuperkey = (set: readonly string[]) => close(set).length === columns.length
  const subsets = subsetsOf(columns)
  const keys = subsets.filter(
    set => isSuperkey(set) && set.every(name => !isSuperkey(set.filter(other => other !== name))),
  )
  const isPrime = (name: string) => keys.some(key => key.includes(name))
  const facts = subsets.flatMap(set => close(set).flatMap(name => (set.includes(name) ? [] : [{set, name}])))
  const isPartOfKey = (set: readonly string[]) =>
    keys.some(key => set.length < key.length && set.every(name => key.includes(name)))
  const is2nf = facts.every(({set, name}) => isPrime(name) || !isPartOfKey(set))
  const is3nf = facts.every(({set, name}) => isPrime(name) || isSuperkey(set))
  const isBcnf = facts.every(({set}) => isSuperkey(set))
  const normalForm = isBcnf ? 'BCNF' : is3nf ? '3NF' : is2nf ? '2NF' : '1NF'
  return {keys, normalForm, facts, isPrime, isSuperkey}
}

export function subsetsOf(columns: readonly string[]): readonly (readonly string[])[] {
  return columns.reduce<readonly (readonly string[])[]>(
    (subsets, name) => [...subsets, ...subsets.map(set => [...set, name])],
    [[]],
  )
}

function closureWithin(columns: readonly string[], set: readonly string[], dependencies: readonly Dependency[]) {
  const known = new Set(set)
  for (let before = -1; before !== known.size;) {
    before = known.size
    for (const {determinant, dependent} of dependencies) {
      if (determinant.every(name => known.has(name))) for (const name of dependent) known.add(name)
    }
  }
  return columns.filter(name => known.has(name))
}
