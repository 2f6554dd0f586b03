import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {execaSync} from 'execa'

/** @typedef {import('./examples.mjs').Example} Example */

/**
 * What the real command publishes for an example in an empty folder, with fixed dates and ids: of each path what is kept.
 *
 * @param {string} root
 * @param {Example} example
 * @returns {ReadonlyMap<string, string>}
 */
export function makeExample(root, {name, inputs, words, kept}) {
  const project = mkdtempSync(join(tmpdir(), 'example-journeywright-'))
  try {
    for (const path of inputs)
      cpSync(join(root, 'docs', 'examples', name, path), join(project, path), {recursive: true})
    const bin = join(root, 'packages', 'cli', 'bin', 'journeywright.js')
    const command = [bin, 'run', ...words, '--out', '.', '--run-id', 'example', '--quiet']
    const env = {SOURCE_DATE_EPOCH: '1767323045'}
    execaSync(process.execPath, command, {cwd: project, env, stdio: ['ignore', 'ignore', 'inherit']})
    const paths = filesOf(project).filter(path =>
      kept.some(each => (each.endsWith('/') ? path.startsWith(each) : path === each)),
    )
    const report = join('.journeywright', 'runs', 'example', 'report.md')
    return new Map([
      ...paths.map(path => /** @type {const} */ ([path, readFileSync(join(project, path), 'utf8')])),
      ['report.md', readFileSync(join(project, report), 'utf8')],
    ])
  } finally {
    rmSync(project, {recursive: true, force: true})
  }
}

/** @param {string} folder */
function filesOf(folder) {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
}
