import {spawnSync} from 'node:child_process'
import {basename, dirname, join} from 'node:path'

/** @typedef {import('./export-into.mjs').Made} Made */

/**
 * Asks Claude Code's own validator. Says what it refuses, and what it does not find in the plugin.
 *
 * @param {string} claude
 * @param {Made} made
 * @returns {readonly string[]}
 */
export function judgePlugin(claude, {plugin, folder, files}) {
  // Nothing of its user: settings elsewhere would change the verdict.
  const env = {
    PATH: process.env.PATH,
    HOME: join(dirname(folder), 'home'),
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
  }
  const {stdout, stderr, status, error} = spawnSync(claude, ['plugin', 'validate', '--strict', '--json', folder], {
    encoding: 'utf8',
    env,
    timeout: 120_000,
  })
  if (error) return [`claude plugin validate does not start: ${error.message}`]
  if (!stdout.startsWith('{')) return [`claude plugin validate says no JSON (${status}): ${stdout}${stderr}`]
  const report = JSON.parse(stdout)
  const complaints = [report.manifest, ...report.contents].flatMap(({file, errors, warnings}) =>
    [...errors, ...warnings].map(({path, message}) => `${basename(folder)}: ${file} ${path}: ${message}`),
  )
  /** @type {readonly [kind: 'agents' | 'skills' | 'commands', shape: RegExp][]} */
  const kinds = [
    ['agents', /^agents\/(.+)\.md$/],
    ['skills', /^skills\/([^/]+)\/SKILL\.md$/],
    ['commands', /^commands\/(.+)\.md$/],
  ]
  const missing = kinds.flatMap(([kind, shape]) => {
    const wanted = files
      .flatMap(path => shape.exec(path)?.[1] ?? [])
      .map(name => `${plugin}:${name.replaceAll('/', ':')}`)
    const found = new Set(report.provides[kind])
    console.log(
      `claude plugin validate, ${basename(folder)}: provides ${wanted.filter(each => found.has(each)).length} of ${wanted.length} ${kind}`,
    )
    return wanted.filter(each => !found.has(each)).map(each => `${basename(folder)}: ${kind} ${each} is not provided`)
  })
  console.log(
    `claude plugin validate --strict, ${basename(folder)}: ${status === 0 ? 'accepted' : `refused (${status})`}`,
  )
  const refused = status === 0 || complaints.length > 0 ? [] : [`${basename(folder)}: refused (${status}): ${stdout}`]
  return [...complaints, ...missing, ...refused]
}
