/** `Database Architect` and `Database-Architect` to `database-architect`; letters of any script stay. */
export function kebabName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
}
