// Promise: `npm run setup:prisma-client` installs what generates and runs a Prisma client, for the tests that use one, into
// .cache/prisma-client and nowhere else, without running a script of theirs. Done once; a second call finds it there. Exits 1
// when it can't be had.
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {clientPackages} from './prisma/client-packages.mjs'

const folder = fileURLToPath(new URL('../.cache/prisma-client/', import.meta.url))

const absent = () => clientPackages.filter(name => !isThere(name))
if (absent().length === 0) {
  console.log(`already there: ${clientPackages.join(', ')}`)
} else {
  mkdirSync(folder, {recursive: true})
  writeFileSync(join(folder, 'package.json'), '{"name": "prisma-client", "private": true}\n')
  console.log(`installing ${clientPackages.join(', ')}`)
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--save-exact']
  spawnSync('npm', ['install', ...options, ...clientPackages], {cwd: folder, stdio: 'inherit'})
  for (const name of absent()) console.error(`missed: ${name} cannot be installed here`)
  process.exitCode = absent().length > 0 ? 1 : 0
}

/** @param {string} wanted a name and its version */
function isThere(wanted) {
  const [, name = '', version] = /^(.+)@(.+)$/.exec(wanted) ?? []
  const manifest = join(folder, 'node_modules', name, 'package.json')
  return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === version
}
