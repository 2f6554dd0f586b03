import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join, posix} from 'node:path'

/** @typedef {import('./read-pages.mjs').Page} Page */

const page = 'docs/recovery.md'
const link = /\[((?:[^\]`]|`[^`]*`)+)\]\(([^)\s]+\.test\.ts)\)/g
const named = /^\s*test(?:\.\w+(?:\([^)]*\)+)?)*\(\s*'([^'\n]+)'/gm

/**
 * Says which links to a file of tests are called like none of its tests, and which tests of recovery docs/recovery.md
 * doesn't name.
 *
 * @param {string} root
 * @param {readonly Page[]} pages
 * @returns {readonly string[]}
 */
export function checkTests(root, pages) {
  const links = pages.flatMap(({file, lines}) =>
    lines
      .filter(({fenced}) => !fenced)
      .flatMap(({number, text}) =>
        [...text.matchAll(link)].map(([, name = '', path = '']) => {
          return {at: `${file}:${number}`, file, name, path: posix.join(posix.dirname(file), path)}
        }),
      ),
  )
  const wrong = links
    .filter(({name, path}) => !testsOf(root, path).includes(name))
    .map(({at, name, path}) => `${at} Unexpected test \`${name}\`, expected one of ${path}`)
  if (!pages.some(({file}) => file === page)) return wrong
  const missing = filesOfRecovery(root)
    .flatMap(path => testsOf(root, path).map(name => ({name, path})))
    .filter(test => !links.some(({file, name, path}) => file === page && name === test.name && path === test.path))
    .map(({name, path}) => `${page}:1 Unexpected absence of the test \`${name}\`, expected a link to it in ${path}`)
  return [...wrong, ...missing]
}

/** @param {string} root */
function filesOfRecovery(root) {
  const packages = existsSync(join(root, 'packages')) ? readdirSync(join(root, 'packages')) : []
  return packages
    .map(name => `packages/${name}/test`)
    .filter(folder => existsSync(join(root, folder)))
    .flatMap(folder => readdirSync(join(root, folder)).map(name => `${folder}/${name}`))
    .filter(path => /\/recovery-[^/]*\.test\.ts$/.test(path))
}

/**
 * @param {string} root
 * @param {string} file
 * @returns {readonly string[]}
 */
function testsOf(root, file) {
  const path = join(root, file)
  if (!existsSync(path)) return []
  return [...readFileSync(path, 'utf8').matchAll(named)].map(([, name = '']) => name)
}
