import {existsSync, readdirSync, readFileSync} from 'node:fs'

/** Ids of the processes that have all of some texts in their environment or command line; none where there is no /proc. */
export function processesWith(...texts: readonly string[]): readonly number[] {
  if (!existsSync('/proc/self/environ')) return []
  return readdirSync('/proc')
    .map(Number)
    .filter(pid => pid > 0 && texts.every(text => describe(pid).includes(text)))
}

function describe(pid: number): string {
  return `${read(`/proc/${pid}/environ`)}${read(`/proc/${pid}/cmdline`)}`
}

/** Empty for a process that has ended, and for one of somebody else. */
function read(path: string): string {
  try {
    return readFileSync(path, 'latin1')
  } catch {
    return ''
  }
}
