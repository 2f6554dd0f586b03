/** Null for what isn't there; any other error is thrown. */
export function orNull<T>(look: () => T): T | null {
  try {
    return look()
  } catch (error) {
    if (isNotThere(error)) return null
    throw error
  }
}

export function isNotThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
}
