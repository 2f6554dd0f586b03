/**
 * Every choice of one value from each list, the first values of all lists first. When there are more than `limit`, each
 * list is cut to the same length, so that no list is tried at the cost of another.
 */
export function combine<Value>(lists: readonly (readonly Value[])[], limit: number): readonly (readonly Value[])[] {
  const total = lists.reduce((product, list) => product * list.length, 1)
  const length = total > limit ? Math.max(1, Math.floor(limit ** (1 / lists.length))) : Infinity
  let combinations: readonly (readonly Value[])[] = [[]]
  for (const list of lists) {
    const kept = list.slice(0, length)
    combinations = combinations.flatMap(combination => kept.map(value => [...combination, value]))
  }
  return combinations
}
