/** `Database Architect`, `Database-Architect` and `database_architect` are one name. */
export function nameKey(name: string): string {
  return (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join('-')
}
