const limit = 63

/** What PostgreSQL calls the sequence of an identity column: the longer of both names is cut until it fits. */
export function identitySequence(table: string, column: string): string {
  let [first, second] = [table, column]
  while (bytes(first) + bytes(second) > limit - '__seq'.length) {
    if (bytes(first) > bytes(second)) first = first.slice(0, -1)
    else second = second.slice(0, -1)
  }
  return `${first}_${second}_seq`
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length
}
