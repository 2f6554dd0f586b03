import {readFileSync} from 'node:fs'

/** The version of this package, from its package.json. */
export function version(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  const read: unknown = JSON.parse(text)
  if (typeof read === 'object' && read !== null && 'version' in read && typeof read.version === 'string') {
    return read.version
  }
  throw new Error('Internal error: package.json has no version')
}
