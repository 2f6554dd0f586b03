import {spawnSync} from 'node:child_process'

const isThere = spawnSync('python3', ['--version']).error === undefined

/** Without Python a test is skipped, for all to see; where everything has to be tried, it fails. */
export const isPythonSkipped = !isThere && process.env['CI'] !== 'true'
