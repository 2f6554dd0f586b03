import {existsSync} from 'node:fs'
import {dirname, join, posix} from 'node:path'

/** @typedef {import('./read-pages.mjs').Page} Page */

const patterns = [
  /!?\[[^\]]*\]\(<?([^)\s>]+)>?[^)]*\)/g,
  /^\s*\[[^\]]+\]:\s+<?([^\s>]+)/g,
  /<(?:img|a|source)\b[^>]*?\b(?:src|href|srcset)="([^"]+)"/g,
]

/**
 * Says which relative links lead nowhere: to no file, or to no heading of one.
 *
 * @param {string} root
 * @param {readonly Page[]} pages
 * @returns {readonly string[]}
 */
export function checkLinks(root, pages) {
  return pages.flatMap(page =>
    page.lines
      .filter(line => !line.fenced)
      .flatMap(({number, text}) => {
        const prose = text.replace(/`[^`]*`/g, '')
        const targets = patterns.flatMap(pattern => [...prose.matchAll(pattern)].map(match => match[1] ?? ''))
        return targets.flatMap(target => {
          const wrong = checkTarget(root, pages, page, target)
          return wrong ? [`${page.file}:${number} Unexpected link \`${target}\`, expected ${wrong}`] : []
        })
      }),
  )
}

/**
 * @param {string} root
 * @param {readonly Page[]} pages
 * @param {Page} page
 * @param {string} target
 */
function checkTarget(root, pages, page, target) {
  if (/^([a-z][a-z+.-]*:|\/\/)/i.test(target)) return ''
  const [path = '', heading] = decodeURIComponent(target).split('#')
  const file = path === '' ? page.file : posix.join(dirname(page.file), path)
  if (path.startsWith('/') || file.startsWith('..')) return 'a path within the repository'
  if (!existsSync(join(root, file))) return 'a file that exists'
  const other = pages.find(each => each.file === file)
  return heading && other && !headingsOf(other).has(heading) ? `a heading of ${file}` : ''
}

/**
 * The anchors that GitHub gives to headings.
 *
 * @param {Page} page
 */
function headingsOf(page) {
  const anchors = new Set()
  for (const {text, fenced} of page.lines) {
    const title = fenced ? undefined : /^#{1,6}\s+(.*?)\s*#*$/.exec(text)?.[1]
    if (title === undefined) continue
    const plain = title.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase()
    const anchor = plain
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-')
    let unique = anchor
    for (let count = 1; anchors.has(unique); count++) unique = `${anchor}-${count}`
    anchors.add(unique)
  }
  return anchors
}
