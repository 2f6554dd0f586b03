import {join} from 'node:path'
import {run} from '../packages/run.mjs'

/** @typedef {{readonly plugin: string, readonly folder: string, readonly target: string, readonly files: readonly string[]}} Made */

/**
 * Exports a project and gives what was made.
 *
 * @param {string} root
 * @param {string} from
 * @param {string} target
 * @param {string} name
 * @param {string} folder
 * @returns {Made}
 */
export function exportInto(root, from, target, name, folder) {
  const bin = join(root, 'packages/cli/bin/journeywright.js')
  const all = from === root ? [] : ['--all']
  const made = JSON.parse(
    run(process.execPath, [bin, 'export', target, folder, '--name', name, '--json', ...all], from),
  )
  return {...made, target}
}
