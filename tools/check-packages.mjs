// Promise: what we publish works for someone else. Every package is built and packed, publint and attw find nothing wrong in
// its tarball, and all tarballs, installed into an empty folder, run the main job there: exit 0 and every file on disk. What
// `init` and `new` make there is checked, planned and run, too.
// `--keep` keeps the folder; `--no-run` stops after the installation.
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {judgeTarball} from './packages/judge-tarball.mjs'
import {packAll} from './packages/pack-all.mjs'
import {runInstalled} from './packages/run-installed.mjs'
import {run} from './packages/run.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const flags = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'packed-journeywright-'))
/** @type {string[]} */
const wrong = []

try {
  run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-b'], root)
  const tarballs = packAll(root, join(folder, 'tarballs'))
  for (const tarball of tarballs) wrong.push(...(await judgeTarball(root, tarball)))
  if (wrong.length === 0) wrong.push(...runInstalled(tarballs, join(folder, 'elsewhere'), !flags.includes('--no-run')))
  console.log(`${tarballs.length} packages, ${wrong.length} wrong`)
} catch (error) {
  wrong.push(error instanceof Error ? error.message : String(error))
} finally {
  if (flags.includes('--keep')) console.log(folder)
  else rmSync(folder, {recursive: true, force: true})
}
for (const sentence of wrong) console.error(sentence)
process.exitCode = wrong.length > 0 ? 1 : 0
