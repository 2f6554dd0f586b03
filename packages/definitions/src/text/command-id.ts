/** A command is called by its path below `commands/`: `commands/we/deploy.md` is `we:deploy`. */
export function commandId(path: string): string {
  const parts = path.split(/[\\/]/)
  const folder = parts.lastIndexOf('commands', parts.length - 2)
  const below = parts.slice(folder < 0 ? -1 : folder + 1)
  return below.join(':').replace(/\.md$/, '')
}
