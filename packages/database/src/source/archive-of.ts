/** What a file is that holds a schema and isn't text, and the command that makes text of it. */
export interface Archive {
  /** As in `archive of gzip`. */
  readonly kind: string
  /** The file's name comes after it. */
  readonly unpack: string
}

const archives: readonly (readonly [head: string, Archive])[] = [
  ['PGDMP', {kind: 'archive of pg_dump', unpack: 'pg_restore --schema-only --file=schema.sql'}],
  ['\x1F\x8B', {kind: 'archive of gzip', unpack: 'gunzip --keep'}],
  ['PK\x03\x04', {kind: 'archive of zip', unpack: 'unzip'}],
]

/** By its first bytes; null for anything else. */
export function archiveOf(bytes: Buffer): Archive | null {
  const head = bytes.subarray(0, 8).toString('latin1')
  return archives.find(([begin]) => head.startsWith(begin))?.[1] ?? null
}
