// Promise: `npm run setup:prisma-client` installs what generates and runs clients of Prisma 6 and 7, for the tests that use them,
// into .cache/prisma-client-6 and -7 and nowhere else, without running a script of theirs. Done once; a second call finds it
// there. Exits 1 when it can't be had.
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {clientPackages} from './prisma/client-packages.mjs'

const cache = fileURLToPath(new URL('../.cache/', import.meta.url))

for (const [name, packages] of Object.entries(clientPackages)) {
  const folder = join(cache, name)
  const absent = () => packages.filter(wanted => !isThere(folder, wanted))
  if (absent().length === 0) {
    console.log(`already there: ${packages.join(', ')}`)
    continue
  }
  mkdirSync(folder, {recursive: true})
  writeFileSync(join(folder, 'package.json'), `{"name": "${name}", "private": true}\n`)
  console.log(`installing ${packages.join(', ')}`)
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--save-exact']
  spawnSync('npm', ['install', ...options, ...packages], {cwd: folder, stdio: 'inherit'})
  for (const wanted of absent()) console.error(`missed: ${wanted} cannot be installed here`)
  if (absent().length > 0) process.exitCode = 1
}

/** @param {string} folder @param {string} wanted a name and its version */
function isThere(folder, wanted) {
  const [, name = '', version] = /^(.+)@(.+)$/.exec(wanted) ?? []
  const manifest = join(folder, 'node_modules', name, 'package.json')
  return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === version
}
