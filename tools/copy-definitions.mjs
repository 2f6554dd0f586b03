// Promise: the packed @journeywright/database holds the repository's agents, skills and CUJs. `copy` puts them into
// packages/database/definitions before packing, `clean` removes them after it. Nothing else writes that folder.
import {cpSync, existsSync, mkdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const target = join(root, 'packages', 'database', 'definitions')
const [mode] = process.argv.slice(2)

if (mode !== 'copy' && mode !== 'clean') {
  console.error(`Unexpected ${mode ? `mode \`${mode}\`` : 'call without a mode'}, expected \`copy\` or \`clean\``)
  process.exit(2)
}
rmSync(target, {recursive: true, force: true})
if (mode === 'copy') {
  mkdirSync(target)
  for (const name of ['agents', 'skills', 'cujs']) {
    if (!existsSync(join(root, name))) throw new Error(`Internal error: the repository has no folder ${name}`)
    cpSync(join(root, name), join(target, name), {recursive: true})
  }
}
