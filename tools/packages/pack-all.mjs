import {mkdirSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {run} from './run.mjs'

/**
 * @typedef {object} Tarball
 * @property {string} name of the package
 * @property {string} file absolute path
 * @property {readonly string[]} entries paths inside it
 */

/**
 * Packs every package as `npm publish` would, its pack scripts included.
 *
 * @param {string} root
 * @param {string} target
 * @returns {readonly Tarball[]}
 */
export function packAll(root, target) {
  mkdirSync(target, {recursive: true})
  return readdirSync(join(root, 'packages'))
    .sort()
    .map(folder => {
      const cwd = join(root, 'packages', folder)
      /** @type {{name: string, private?: boolean}} */
      const {name} = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8'))
      // A pack script may print before the answer, which is the last JSON array.
      const printed = run('npm', ['pack', '--json', '--pack-destination', target], cwd)
      /** @type {readonly {filename: string, files: readonly {path: string}[]}[]} */
      const [packed] = JSON.parse(printed.slice(printed.search(/^\[/m)))
      if (!packed) throw new Error(`Internal error: npm pack of ${name} answered nothing`)
      return {name, file: join(target, packed.filename), entries: packed.files.map(({path}) => path)}
    })
}
