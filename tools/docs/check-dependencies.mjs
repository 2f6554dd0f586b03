import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** @typedef {import('./read-pages.mjs').Page} Page */
/** @typedef {{dependencies?: Record<string, string>, optionalDependencies?: Record<string, string>, devDependencies?: Record<string, string>}} Manifest */

const page = 'docs/dependencies.md'

/**
 * Says which third-party packages lack a line in docs/dependencies.md, and which of its lines are stale.
 *
 * @param {string} root
 * @param {readonly Page[]} pages
 * @returns {readonly string[]}
 */
export function checkDependencies(root, pages) {
  const rows = rowsOf(pages.find(({file}) => file === page))
  const expected = new Map([...usersOf(root)].map(([name, users]) => [name, [...users].sort().join(', ')]))
  const missing = [...expected.keys()].filter(name => !rows.some(row => row.name === name))
  return [
    ...missing.map(
      name => `${page}:1 Unexpected dependency \`${name}\` without a line, expected what it saves and why this one`,
    ),
    ...rows.flatMap(row => {
      const users = expected.get(row.name)
      if (users === undefined)
        return [`${page}:${row.line} Unexpected line for \`${row.name}\`, expected none: no package.json lists it`]
      // A package that only the repository uses stands in a table without the column "used by".
      const stated = row.users ?? 'the repository'
      return users === stated
        ? []
        : [`${page}:${row.line} Unexpected users of \`${row.name}\`: ${stated}, expected ${users}`]
    }),
  ]
}

/** @param {string} root */
function usersOf(root) {
  /** @type {Map<string, Set<string>>} */
  const users = new Map()
  const folders = existsSync(join(root, 'packages')) ? readdirSync(join(root, 'packages')) : []
  const manifests = [
    {user: 'the repository', file: 'package.json'},
    ...folders.map(user => ({user, file: `packages/${user}/package.json`})),
  ]
  for (const {user, file} of manifests) {
    /** @type {Manifest} */
    const manifest = JSON.parse(readFileSync(join(root, file), 'utf8'))
    const all = {...manifest.dependencies, ...manifest.optionalDependencies, ...manifest.devDependencies}
    for (const name of Object.keys(all)) {
      if (name.startsWith('@journeywright/') || name === 'journeywright') continue
      const known = users.get(name) ?? new Set()
      // What a package ships with is explained for its users; that the repository's tests use it too goes without saying.
      if (user !== 'the repository') known.delete('the repository')
      users.set(name, known.add(user))
    }
  }
  return users
}

/**
 * @param {Page | undefined} found
 * @returns {readonly {name: string, users: string | null, line: number}[]}
 */
function rowsOf(found) {
  return (found?.lines ?? []).flatMap(({text, number}) => {
    const [name = '', ...cells] = text
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim())
    const [, code] = /^`([^`]+)`$/.exec(name) ?? []
    return code ? [{name: code, users: cells.length > 1 ? (cells[0] ?? '') : null, line: number}] : []
  })
}
