import {existsSync} from 'node:fs'

/** The agents, skills and journeys that ship with this package; in its repository, the repository's own. */
export function definitionsFolder(): URL {
  const shipped = new URL('../definitions/', import.meta.url)
  return existsSync(shipped) ? shipped : new URL('../../../', import.meta.url)
}
