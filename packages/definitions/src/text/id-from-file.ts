import {basename, dirname, extname} from 'node:path'

/** The file's name without its extension, `.agent.md` too; the folder's for `agent.md` and `SKILL.md`, which name none. */
export function idFromFile(file: string): string {
  const name = basename(file, extname(file)).replace(/\.agent$/, '')
  return ['agent', 'skill'].includes(name.toLowerCase()) ? basename(dirname(file)) : name
}
