// Promise: a team's own package works for the team. docs/examples/team-plugin, copied out of this repository, is checked,
// tested and packed against our tarballs alone; then its tarball and ours are installed into an empty repository, where its
// journey and CUJ-008 run by id with its output strategy. `--keep` keeps the folder.
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {packAll} from './packages/pack-all.mjs'
import {run} from './packages/run.mjs'
import {buildTeam} from './team-plugin/build-team.mjs'
import {runTeam} from './team-plugin/run-team.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'team-plugin-'))
/** @type {string[]} */
const wrong = []

try {
  run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-b'], root)
  const tarballs = packAll(root, join(folder, 'tarballs')).map(({file}) => file)
  const built = buildTeam(join(root, 'docs/examples/team-plugin'), tarballs, join(folder, 'team'))
  const ran = runTeam([...tarballs, built.tarball], join(folder, 'empty'))
  wrong.push(...built.wrong, ...ran)
  console.log(`team plugin: ${built.tests} tests, 2 journeys, ${wrong.length} wrong`)
} catch (error) {
  wrong.push(error instanceof Error ? error.message : String(error))
} finally {
  if (process.argv.includes('--keep')) console.log(folder)
  else rmSync(folder, {recursive: true, force: true})
}
for (const sentence of wrong) console.error(sentence)
process.exitCode = wrong.length > 0 ? 1 : 0
