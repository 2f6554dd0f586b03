import {mkdirSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {run} from '../packages/run.mjs'

/**
 * A project with one of everything that `init` and `new` make, and a command.
 *
 * @param {string} root
 * @param {string} folder
 * @returns {string} the folder
 */
export function makeProject(root, folder) {
  mkdirSync(folder, {recursive: true})
  // The configuration imports the installed packages.
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), '{"name": "corner-shop", "private": true, "type": "module"}\n')
  mkdirSync(join(folder, 'commands', 'we'), {recursive: true})
  writeFileSync(join(folder, 'commands', 'we', 'wave.md'), '---\ndescription: Waves.\n---\n\nWave at $ARGUMENTS.\n')
  const made = [
    ['init', '--yes'],
    ['new', 'agent', 'data-steward', '--skill', 'schema-design'],
    ['new', 'skill', 'money-rules'],
    ['new', 'cuj', 'hand-over', '--skill', 'prisma-schema'],
    ['new', 'plugin', 'release-notes'],
    ['new', 'pack', 'vehicle'],
  ]
  for (const words of made) run(process.execPath, [join(root, 'packages/cli/bin/journeywright.js'), ...words], folder)
  return folder
}
