import {randomBytes} from 'node:crypto'

/** `20261123-043312-9f3a`: sorts by time, differs between two runs of one second. UTC. */
export function newRunId(createdAt: string): string {
  const digits = createdAt.replace(/\D/g, '')
  return `${digits.slice(0, 8)}-${digits.slice(8, 14)}-${randomBytes(2).toString('hex')}`
}
