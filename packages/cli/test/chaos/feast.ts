import {cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** A journey in a folder of its own. */
export interface Feast {
  /** Holds all that is below; its name is in the command line, the environment or the folder of every process. */
  readonly root: string
  readonly project: string
  /** For temporary files of the processes. */
  readonly temp: string
  /** What `kill-at.mjs` has noted. */
  readonly log: string
  remove(): void
}

const fixture = fileURLToPath(new URL('../../fixtures/chaos', import.meta.url))
const skills = [
  'menu',
  'prices',
  'invitations',
  'bread',
  'music',
  'lamps',
  'fireworks',
  'cellar',
  'album',
  'seating',
  'summary',
]

export function newFeast(): Feast {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'jw-chaos-')))
  const [project, temp, log] = [join(root, 'project'), join(root, 'temp'), join(root, 'log')]
  cpSync(fixture, project, {recursive: true})
  mkdirSync(temp)
  writeFileSync(log, '')
  for (const name of skills) {
    mkdirSync(join(project, 'skills', name), {recursive: true})
    const text = `---\nname: ${name}\ndescription: How to do the ${name}.\n---\n\n# ${name}\n`
    writeFileSync(join(project, 'skills', name, 'SKILL.md'), text)
  }
  return {root, project, temp, log, remove: () => rmSync(root, {recursive: true, force: true})}
}
