import {existsSync, mkdirSync, readdirSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {authorInstalled} from './author-installed.mjs'
import {installTarballs} from './install-tarballs.mjs'
import {run} from './run.mjs'

/** @typedef {import('./pack-all.mjs').Tarball} Tarball */

/** What the main job must leave below `--out`, by the shape of its path. */
const expected = [
  /^db-schema-[^/]+\.json$/,
  /^diagrams\/er-diagram-[^/]+\.mmd$/,
  /^diagrams\/er-diagram-[^/]+\.svg$/,
  /^migrations\/[^/]+\/up\.sql$/,
  /^migrations\/[^/]+\/down\.sql$/,
  /^plan-[^/]+\.json$/,
  /^plan-[^/]+\.md$/,
  /^proof-[^/]+\.json$/,
  /^database-schema\.md$/,
  /^\.ai\/schema\/index\.json$/,
  /^prisma\/schema\.prisma$/,
]

/**
 * Installs the tarballs into an empty folder, runs the main job there, and what a newcomer makes. Says what is missing;
 * throws what failed.
 *
 * @param {readonly Tarball[]} tarballs
 * @param {string} folder
 * @param {boolean} withJob
 * @returns {readonly string[]}
 */
export function runInstalled(tarballs, folder, withJob) {
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), '{"name": "elsewhere", "private": true, "type": "module"}\n')
  installTarballs(
    tarballs.map(({file}) => file),
    folder,
  )
  for (const {name} of tarballs) run(process.execPath, ['--input-type=module', '-e', `await import('${name}')`], folder)
  if (!withJob) return []
  const job = ['run', 'CUJ-008', 'Design database for user management', '--run-id', 'packed', '--out', 'out', '--quiet']
  console.log(run('npx', ['--no-install', 'journeywright', ...job], folder).trim())
  const files = filesIn(join(folder, 'out'))
  const missing = expected
    .filter(shape => !files.some(file => shape.test(file)))
    .map(
      shape => `the main job left no file like ${shape.source} below its --out, but ${files.join(', ') || 'nothing'}`,
    )
  return [...missing, ...authorInstalled(folder)]
}

/**
 * Files with content, relative to the folder.
 *
 * @param {string} folder
 */
function filesIn(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter(name => statSync(join(folder, name)).isFile() && statSync(join(folder, name)).size > 0)
    .map(name => name.replaceAll('\\', '/'))
    .sort()
}
