import {spawnSync} from 'node:child_process'

/**
 * Runs a command to its end and gives what it printed; throws with all of that when it fails.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} cwd
 */
export function run(command, args, cwd) {
  const {status, stdout, stderr, error} = spawnSync(command, args, {cwd, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024})
  if (status === 0) return stdout
  throw new Error(
    [`${[command, ...args].join(' ')} failed (${status ?? error?.message})`, stdout, stderr].join('\n').trim(),
  )
}
