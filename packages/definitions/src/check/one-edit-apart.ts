/** Whether one letter more, less, other or swapped with its neighbour makes one word of the other. */
export function oneEditApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  let start = 0
  while (start < short.length && short[start] === long[start]) start++
  const [restShort, restLong] = [short.slice(start), long.slice(start)]
  if (long.length === short.length + 1) return restShort === restLong.slice(1)
  if (long.length !== short.length || restShort === '') return false
  const isSwap =
    restShort[0] === restLong[1] && restShort[1] === restLong[0] && restShort.slice(2) === restLong.slice(2)
  return isSwap || restShort.slice(1) === restLong.slice(1)
}
