/** Leaves out what is part of another, and of equal ones the later. */
export function withoutParts(sets: readonly bigint[]): readonly bigint[] {
  return sets.filter((set, at) =>
    sets.every((other, index) => index === at || (set & ~other) !== 0n || (set === other && at < index)),
  )
}
