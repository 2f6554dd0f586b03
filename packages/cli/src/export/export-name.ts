const longest = 64

/** The name that a definition is exported under: its id, as long as a name may be. */
export function exportName(id: string): string {
  return id.slice(0, longest).replace(/-+$/, '')
}
