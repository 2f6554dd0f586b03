import {lstatSync, readdirSync, realpathSync} from 'node:fs'
import {join, sep} from 'node:path'

/**
 * Installed packages that lie, or lead, somewhere else: nothing may come from this repository.
 *
 * @param {string} folder
 * @returns {readonly string[]}
 */
export function findOutside(folder) {
  const modules = join(folder, 'node_modules')
  const inside = realpathSync(modules) + sep
  const names = readdirSync(modules).flatMap(name => {
    return name.startsWith('@') ? readdirSync(join(modules, name)).map(inner => join(name, inner)) : [name]
  })
  return names
    .map(name => join(modules, name))
    .filter(path => lstatSync(path).isSymbolicLink() || !realpathSync(path).startsWith(inside))
    .map(path => `${path} is no package of its own, but leads to ${realpathSync(path)}`)
}
