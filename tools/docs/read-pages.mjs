import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/**
 * @typedef {object} Line
 * @property {number} number 1-based
 * @property {string} text
 * @property {boolean} fenced whether it is inside a code block
 *
 * @typedef {object} Page
 * @property {string} file relative to the repository, with `/`
 * @property {readonly Line[]} lines
 */

/**
 * Every markdown file that people read: at the top, in docs, of the packages, and our agents, skills and CUJs.
 *
 * @param {string} root
 * @returns {readonly Page[]}
 */
export function readPages(root) {
  const folders = ['docs', 'agents', 'skills', 'cujs'].filter(name => existsSync(join(root, name)))
  const packages = existsSync(join(root, 'packages')) ? readdirSync(join(root, 'packages')) : []
  const files = [
    ...readdirSync(root),
    ...packages.map(name => `packages/${name}/README.md`),
    ...folders.flatMap(folder =>
      readdirSync(join(root, folder), {encoding: 'utf8', recursive: true}).map(name => `${folder}/${name}`),
    ),
  ]
  return files
    .filter(file => file.endsWith('.md') && existsSync(join(root, file)))
    .sort()
    .map(file => ({file: file.replaceAll('\\', '/'), lines: readLines(readFileSync(join(root, file), 'utf8'))}))
}

/**
 * @param {string} text
 * @returns {readonly Line[]}
 */
function readLines(text) {
  let fence = ''
  return text.split('\n').map((line, index) => {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1] ?? ''
    const isFence = mark !== '' && (fence === '' || mark.startsWith(fence))
    if (isFence) fence = fence === '' ? mark : ''
    return {number: index + 1, text: line, fenced: isFence || fence !== ''}
  })
}
