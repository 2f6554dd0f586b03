// Promise: `npm run test:long` kills and takes up 200 runs and says what the deaths have hit, then changes 500 schemas into
// others and back; `npm run test:long -- 137 1` does run 137 alone. The exit code is that of the tests.
import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const [from = '1', runs = '200'] = process.argv.slice(2)
if (![from, runs].every(count => /^[1-9]\d*$/.test(count))) {
  throw new Error('Unexpected words, expected the number of the first run and how many there are')
}
const root = fileURLToPath(new URL('..', import.meta.url))
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
// Its results are not those that `npm test` adds up.
const words = ['run', '--config', '../../vitest.config.ts', '--root', '.', '--reporter', 'default']

/**
 * One test file of a package, with more in the environment.
 * @param {string} folder
 * @param {string} file
 * @param {Readonly<Record<string, string>>} more
 */
function run(folder, file, more) {
  const {status} = spawnSync(process.execPath, [vitest, ...words, `test/${file}.test.ts`], {
    cwd: join(root, 'packages', folder),
    env: {...process.env, ...more},
    stdio: 'inherit',
  })
  return status ?? 1
}

const chaos = run('cli', 'chaos', {CHAOS_FROM: from, CHAOS_RUNS: runs})
const changes = process.argv.length > 2 ? 0 : run('engines', 'diff-random', {DIFF_RUNS: '500'})
process.exitCode = chaos || changes
