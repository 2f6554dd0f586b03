import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

/**
 * Runs a script of this folder in a process of its own and gives the JSON that it prints.
 * @param {string} script
 * @param {readonly (string | number)[]} args
 * @returns {any}
 */
export function runChild(script, args) {
  const path = fileURLToPath(new URL(script, import.meta.url))
  const all = ['--no-warnings', path, ...args.map(String)]
  const {status, stdout, stderr} = spawnSync(process.execPath, all, {encoding: 'utf8', maxBuffer: 2 ** 28})
  if (status !== 0) throw new Error(`${script} ${args.join(' ')} ended with ${status}: ${stderr}`)
  return JSON.parse(stdout)
}
