/** Orders `0`, `0.1`, `1-N`, `5-7`, `8+` by where they begin: `0.10` comes after `0.9`. */
export function compareStepIds(a: string, b: string): number {
  const [left, right] = [segments(a), segments(b)]
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = (left[index] ?? -1) - (right[index] ?? -1)
    if (difference !== 0) return difference
  }
  return 0
}

function segments(id: string): readonly number[] {
  const [start = ''] = /^\d+(?:\.\d+)*/.exec(id) ?? []
  return start.split('.').map(Number)
}
