/** `20260102030405_user_management`: sorts by time, says what it is about. `createdAt` is an ISO 8601 instant. */
export function migrationName(createdAt: string, about: string): string {
  const time = new Date(createdAt).toISOString().replaceAll(/\D/g, '').slice(0, 14)
  const slug = about
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '')
    .slice(0, 40)
    .replace(/_+$/, '')
  return `${time}_${slug || 'schema'}`
}
