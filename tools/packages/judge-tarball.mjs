import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {publint} from 'publint'
import {formatMessage} from 'publint/utils'
import {run} from './run.mjs'

/** @typedef {import('./pack-all.mjs').Tarball} Tarball */

/**
 * What is wrong with a tarball: missing or stray files, what publint says (suggestions are not counted), types that do not
 * resolve for an importer.
 *
 * @param {string} root
 * @param {Tarball} tarball
 * @returns {Promise<readonly string[]>}
 */
export async function judgeTarball(root, {name, file, entries}) {
  const wrong = []
  for (const wanted of ['README.md', 'dist/index.js', 'dist/index.d.ts']) {
    if (!entries.includes(wanted)) wrong.push(`${name} lacks ${wanted} in its tarball`)
  }
  const stray = entries.filter(entry => /^(src|test|fixtures)\/|\.tsbuildinfo$/.test(entry))
  for (const entry of stray) wrong.push(`${name} has ${entry} in its tarball, which users need not`)
  const {buffer, byteOffset, byteLength} = readFileSync(file)
  const tarball = buffer.slice(byteOffset, byteOffset + byteLength)
  const {messages, pkg} = await publint({pack: {tarball}, level: 'warning', strict: true})
  for (const message of messages) wrong.push(`${name}: publint: ${formatMessage(message, pkg, {color: false})}`)
  try {
    const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js')
    run(process.execPath, [attw, file, '--profile', 'esm-only', '--format', 'ascii', '--no-color', '--no-emoji'], root)
  } catch (error) {
    wrong.push(`${name}: attw: ${error instanceof Error ? error.message : String(error)}`)
  }
  return wrong
}
