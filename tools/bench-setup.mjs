// Promise: `npm run bench:setup` installs what `npm run bench:runtime` holds the runtime against, in the versions of
// tools/bench/peers, into .cache/bench and nowhere else. Done once; a second call finds it there. Exits 1 when it can't be had.
import {spawnSync} from 'node:child_process'
import {copyFileSync, existsSync, mkdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {peersFolder, peerVersions} from './bench/runtime/peers.mjs'

const source = fileURLToPath(new URL('bench/peers/', import.meta.url))
const files = ['package.json', 'package-lock.json']

if (isInstalled()) {
  console.log(`already there: ${said(peerVersions())}`)
} else {
  mkdirSync(peersFolder, {recursive: true})
  for (const file of files) copyFileSync(join(source, file), join(peersFolder, file))
  console.log('installing LangGraph.js and its SQLite saver; where SQLite has to be compiled, that takes minutes')
  const {status} = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {cwd: peersFolder, stdio: 'inherit'})
  const isThere = status === 0 && isInstalled()
  console.log(isThere ? `installed: ${said(peerVersions())}` : 'missed: it cannot be installed here')
  process.exitCode = isThere ? 0 : 1
}

/** The versions that are wanted are there, and the saver finds its database. */
function isInstalled() {
  const isSame = files.every(file => textOf(join(peersFolder, file)) === textOf(join(source, file)))
  if (!isSame || Object.keys(peerVersions()).length === 0) return false
  const open = "new (require('better-sqlite3'))(':memory:').close()"
  return spawnSync(process.execPath, ['-e', open], {cwd: peersFolder}).status === 0
}

/** @param {string} path */
function textOf(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}

/** @param {Readonly<Record<string, string>>} versions */
function said(versions) {
  return Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')
}
