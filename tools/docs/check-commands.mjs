import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'

/** @typedef {import('./read-pages.mjs').Page} Page */

const ours =
  /^\s*(?:\$ )?(?:[A-Z_]+=\S+ )*(?:npx (?:--\S+ )*journeywright|journeywright|node packages\/cli\/bin\/journeywright\.js)((?: .*)?)$/
const script = /\bnpm run ([\w:-]+)/g

/**
 * Says which commands in code are none of ours, or use an option that their `--help` does not list.
 *
 * @param {string} root
 * @param {readonly Page[]} pages
 * @returns {readonly string[]}
 */
export function checkCommands(root, pages) {
  /** @type {{scripts?: Record<string, string>}} */
  const {scripts = {}} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const help = helpOf(root)
  return pages.flatMap(({file, lines}) =>
    lines.flatMap(({number, text, fenced}) => {
      const code = fenced ? [text] : [...text.matchAll(/`([^`]+)`/g)].map(match => match[1] ?? '')
      return code
        .flatMap(each => [...checkOurs(help, each), ...checkScripts(scripts, each)])
        .map(sentence => `${file}:${number} ${sentence}`)
    }),
  )
}

/**
 * @param {(command: string) => string} help
 * @param {string} code
 */
function checkOurs(help, code) {
  const rest = ours.exec(code)?.[1]
  if (rest === undefined) return []
  const words = rest
    .replace(/"[^"]*"|'[^']*'/g, 'QUOTED')
    .replace(/\s#.*$/, '')
    .split(/\s+/)
    .filter(Boolean)
  const [first = '', second = ''] = words
  const group = /^[a-z]/.test(first) ? first : ''
  if (group && !lists(help(''), group)) {
    return [`Unexpected command \`journeywright ${group}\`, expected one that \`journeywright --help\` lists`]
  }
  const isPart = group !== '' && /^[a-z-]+$/.test(second) && /^Commands:$/m.test(help(group))
  if (isPart && !lists(help(group), second)) {
    return [
      `Unexpected command \`journeywright ${group} ${second}\`, expected one that \`journeywright ${group} --help\` lists`,
    ]
  }
  const command = isPart ? `${group} ${second}` : group
  const options = words.map(word => word.replace(/=.*$/, '')).filter(word => /^--?[a-z]/.test(word))
  return options
    .filter(option => !new RegExp(`(^|[\\s,])${option}(?![\\w-])`, 'm').test(help(command)))
    .map(option => `Unexpected option \`${option}\`, expected one that \`journeywright ${command} --help\` lists`)
}

/**
 * @param {string} help
 * @param {string} command
 */
function lists(help, command) {
  return new RegExp(`^ {2}${command}\\b`, 'm').test(help)
}

/**
 * @param {Record<string, string>} scripts
 * @param {string} code
 */
function checkScripts(scripts, code) {
  const names = [...code.matchAll(script)].map(match => match[1] ?? '')
  return names
    .filter(name => !(name in scripts))
    .map(name => `Unexpected \`npm run ${name}\`, expected a script of package.json`)
}

/**
 * Asks the built command itself, once for each of its commands.
 *
 * @param {string} root
 * @returns {(command: string) => string}
 */
function helpOf(root) {
  /** @type {Map<string, string>} */
  const known = new Map()
  return command => {
    const bin = join(root, 'packages', 'cli', 'bin', 'journeywright.js')
    const args = [bin, ...command.split(' ').filter(Boolean), '--help']
    const text = known.get(command) ?? spawnSync(process.execPath, args, {encoding: 'utf8'}).stdout
    known.set(command, text)
    return text
  }
}
