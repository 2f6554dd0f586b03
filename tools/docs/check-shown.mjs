import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {showFiles} from './show-files.mjs'

/** @typedef {import('./read-pages.mjs').Page} Page */

/**
 * Says which pages show a file as it was, or one that is gone.
 *
 * @param {string} root
 * @param {readonly Page[]} pages
 * @returns {readonly string[]}
 */
export function checkShown(root, pages) {
  return pages.flatMap(({file}) => {
    const text = readFileSync(join(root, file), 'utf8')
    try {
      if (showFiles(root, text) === text) return []
      return [`${file} Unexpected old text of a file that it shows, expected what \`npm run docs:show\` writes`]
    } catch (error) {
      return [`${file} ${error instanceof Error ? error.message : String(error)}`]
    }
  })
}
