import {basename, sep} from 'node:path'

/** A command is called by its path below `commands/`: `commands/we/deploy.md` is `we:deploy`. */
export function commandId(file: string): string {
  const parts = file.split(sep)
  const folder = parts.lastIndexOf('commands', parts.length - 2)
  const path = folder < 0 ? [basename(file)] : parts.slice(folder + 1)
  return path.join(':').replace(/\.md$/, '')
}
