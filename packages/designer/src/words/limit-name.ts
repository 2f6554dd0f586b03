const limit = 63

/** PostgreSQL cuts names at 63 bytes; a longer one keeps its start and gets a hash, so that two never become one. Names are ASCII. */
export function limitName(name: string): string {
  if (name.length <= limit) return name
  return `${name.slice(0, limit - 9)}_${hash(name)}`
}

/** FNV-1a, 32 bits, as 8 hex digits. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0
  }
  return value.toString(16).padStart(8, '0')
}
