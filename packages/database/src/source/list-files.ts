import {readdir} from 'node:fs/promises'
import {compareText} from '@journeywright/problems'

/** What no schema lies in, and what would take minutes to walk through. */
const skipped = new Set(['.git', 'node_modules', '.journeywright'])

/** Every file below a folder, with `/` and relative to it, by name. Links to folders aren't followed. */
export async function listFiles(folder: string): Promise<readonly string[]> {
  const files: string[] = []
  const walk = async (path: string): Promise<void> => {
    const entries = await readdir(`${folder}/${path}`, {withFileTypes: true})
    for (const entry of entries) {
      const name = path === '' ? entry.name : `${path}/${entry.name}`
      if (entry.isDirectory() && !skipped.has(entry.name)) await walk(name)
      else if (!entry.isDirectory()) files.push(name)
    }
  }
  await walk('')
  return files.sort(compareText)
}
