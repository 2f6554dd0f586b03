import {run} from './run.mjs'

/**
 * Installs tarballs into a folder as a user would, with what they need from npm's cache or the registry.
 *
 * @param {readonly string[]} files
 * @param {string} folder
 * @param {readonly string[]} flags
 */
export function installTarballs(files, folder, flags = []) {
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', ...flags, ...files], folder)
}
