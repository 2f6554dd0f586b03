/** The columns of a set, each as a set of its own, in order. */
export function listBits(set: bigint): readonly bigint[] {
  const bits: bigint[] = []
  for (let rest = set; rest !== 0n; rest &= rest - 1n) bits.push(rest & -rest)
  return bits
}
