import {existsSync, mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {execaSync} from 'execa'

/** Outside of the workspaces, and not under version control. */
const folder = fileURLToPath(new URL('../../.cache/judges', import.meta.url))

/**
 * The path of a judge's command; npm installs it on the first call. It is no dependency: its binaries of several platforms
 * come as packages of their own, and a lock file that lacks one of them makes `npm ci` fail everywhere.
 * @param {string} name of the package
 * @param {string} version
 * @param {string} command
 */
export function findJudge(name, version, command) {
  const home = join(folder, `${name.replace('/', '-')}-${version}`)
  const path = join(home, 'node_modules', '.bin', command)
  if (existsSync(path)) return path
  mkdirSync(home, {recursive: true})
  console.log(`installing ${name} ${version}`)
  execaSync('npm', ['install', '--prefix', home, '--no-audit', '--no-fund', `${name}@${version}`], {stdio: 'inherit'})
  return path
}
