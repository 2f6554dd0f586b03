import {access, readdir} from 'node:fs/promises'
import {resolve} from 'node:path'
import {compareText} from '@journeywright/problems'

const home = '.agent-os/specs'

/** The specifications of `.agent-os/specs`, from the working folder, by name. */
export async function listSpecs(cwd: string): Promise<readonly string[]> {
  const folders = await readdir(resolve(cwd, home)).catch(() => [])
  const paths = folders.sort(compareText).map(folder => `${home}/${folder}/spec.md`)
  const found = await Promise.all(
    paths.map(path =>
      access(resolve(cwd, path)).then(
        () => [path],
        () => [],
      ),
    ),
  )
  return found.flat()
}
