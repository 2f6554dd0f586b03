import {access, readdir} from 'node:fs/promises'
import {resolve} from 'node:path'

const home = '.agent-os/specs'

/** The file that `--spec` names: a path, or the name of a specification below `.agent-os/specs`, with or without its date. */
export async function findSpec(told: string, cwd: string): Promise<string> {
  if (/[\\/.]/.test(told)) return told
  const folders = await readdir(resolve(cwd, home)).catch(() => [])
  const named = folders.filter(each => each === told || each.replace(/^\d{4}-\d{2}-\d{2}-/, '') === told)
  const [only, ...more] = named
  if (only === undefined || more.length > 0) return told
  const path = `${home}/${only}/spec.md`
  // A folder without one is told by the name that was typed.
  return access(resolve(cwd, path)).then(
    () => path,
    () => told,
  )
}
