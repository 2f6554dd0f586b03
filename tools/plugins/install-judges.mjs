import {existsSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs'
import {homedir} from 'node:os'
import {join} from 'node:path'
import {run} from '../packages/run.mjs'

const versions = {'@anthropic-ai/claude-code': '2.1.330', 'skills-ref': '0.1.5'}

/**
 * Installs the validators of others once a version, without running their scripts. Says how each is started; throws
 * when one can't be had.
 *
 * @returns {{readonly claude: string, readonly skillsRef: string}}
 */
export function installJudges() {
  const name = Object.entries(versions)
    .flat()
    .join('-')
    .replace(/[^\w.-]+/g, '-')
  const folder = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'journeywright', 'judges', name)
  const modules = join(folder, 'node_modules')
  if (!findClaude(modules)) {
    mkdirSync(folder, {recursive: true})
    writeFileSync(join(folder, 'package.json'), '{"private": true}\n')
    const wanted = Object.entries(versions).map(([each, version]) => `${each}@${version}`)
    console.log(`installing ${wanted.join(', ')} into the cache`)
    run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--save-exact', ...wanted], folder)
  }
  const claude = findClaude(modules)
  if (!claude) throw new Error(`@anthropic-ai/claude-code has no binary for ${process.platform}-${process.arch}`)
  return {claude, skillsRef: join(modules, 'skills-ref', 'dist', 'cli.js')}
}

/** The program itself lies in a package of its platform: its launcher asks for a newer Node than ours. @param {string} modules */
function findClaude(modules) {
  const scope = join(modules, '@anthropic-ai')
  if (!existsSync(scope)) return null
  const names = readdirSync(scope).filter(each => each.startsWith(`claude-code-${process.platform}-${process.arch}`))
  const files = names.flatMap(each => ['claude', 'claude.exe'].map(file => join(scope, each, file)))
  return files.find(file => existsSync(file)) ?? null
}
