import {createHash} from 'node:crypto'

/** SHA-256 in hex. In a file of its own: what only lists files does not wait for the loading of cryptography. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
