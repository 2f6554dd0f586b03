import {cpSync, readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {installTarballs} from '../packages/install-tarballs.mjs'
import {run} from '../packages/run.mjs'
import {findOutside} from './find-outside.mjs'

/**
 * Does in a copy of the plugin's repository what its team does before a release, and packs it. Throws what failed, says
 * what is otherwise not as it should be.
 *
 * @param {string} source
 * @param {readonly string[]} tarballs
 * @param {string} folder
 * @returns {{readonly tarball: string, readonly tests: number, readonly wrong: readonly string[]}}
 */
export function buildTeam(source, tarballs, folder) {
  cpSync(source, folder, {recursive: true, filter: path => !['node_modules', 'dist'].includes(basename(path))})
  installTarballs(tarballs, folder, ['--no-save', '--no-package-lock'])
  run('npm', ['run', 'typecheck'], folder)
  run('npm', ['run', 'check'], folder)
  run('npm', ['test', '--', '--reporter=default', '--reporter=json', '--outputFile=tests.json'], folder)
  const {numPassedTests: tests} = JSON.parse(readFileSync(join(folder, 'tests.json'), 'utf8'))
  const printed = run('npm', ['pack', '--json'], folder)
  /** @type {readonly {filename: string, files: readonly {path: string}[]}[]} */
  const [packed] = JSON.parse(printed.slice(printed.search(/^\[/m)))
  if (!packed) throw new Error('Internal error: npm pack of the team plugin answered nothing')
  const stray = packed.files.map(({path}) => path).filter(path => /^(?:src|test)\/|\.json$/.test(path))
  return {
    tarball: join(folder, packed.filename),
    tests,
    wrong: [
      ...stray.filter(path => path !== 'package.json').map(path => `the team plugin has ${path} in its tarball`),
      ...findOutside(folder),
    ],
  }
}
