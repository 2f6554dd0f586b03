// Promise: the example that the README shows is what the command makes. Rewrites docs/examples/user-management from a real
// run with a fixed date; with `--check` it changes nothing and exits 1 where what lies there differs.
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {execaSync} from 'execa'

const root = fileURLToPath(new URL('..', import.meta.url))
const target = join(root, 'docs', 'examples', 'user-management')
const check = process.argv.includes('--check')
const project = mkdtempSync(join(tmpdir(), 'example-journeywright-'))

try {
  const command = [
    join(root, 'packages/cli/bin/journeywright.js'),
    'run',
    'CUJ-008',
    'Design database for user management',
  ]
  const env = {SOURCE_DATE_EPOCH: '1767323045'}
  execaSync(process.execPath, [...command, '--run-id', 'example', '--quiet'], {cwd: project, env, stdio: 'inherit'})
  const run = join(project, '.journeywright', 'runs', 'example')
  compareOrWrite('report.md', join(run, 'report.md'))
  compareOrWrite('er-diagram.svg', join(run, 'out', 'diagrams', 'er-diagram-example.svg'))
  compareOrWrite('database-schema.md', join(run, 'out', 'database-schema.md'))
} finally {
  rmSync(project, {recursive: true, force: true})
}

/**
 * @param {string} name
 * @param {string} made
 */
function compareOrWrite(name, made) {
  const content = readFileSync(made, 'utf8')
  const kept = join(target, name)
  if (!check) {
    mkdirSync(target, {recursive: true})
    writeFileSync(kept, content)
  } else if (readFileSync(kept, 'utf8') !== content) {
    console.error(`docs/examples/user-management/${name} is not what the run makes: npm run example`)
    process.exitCode = 1
  }
}
