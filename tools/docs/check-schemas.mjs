import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** @typedef {import('./read-pages.mjs').Page} Page */

const page = 'docs/schemas.md'

/**
 * Says which JSON Schemas of packages have no row in docs/schemas.md with what they say of themselves, and which rows are
 * stale.
 *
 * @param {string} root
 * @param {readonly Page[]} pages
 * @returns {readonly string[]}
 */
export function checkSchemas(root, pages) {
  const found = pages.find(({file}) => file === page)
  const rows = (found?.lines ?? []).filter(({text}) => text.startsWith('| [`'))
  const expected = schemasOf(root)
  return [
    ...expected
      .filter(row => !rows.some(({text}) => text === row))
      .map(row => `${page}:1 Unexpected absence of a row, expected: ${row}`),
    ...rows
      .filter(({text}) => !expected.includes(text))
      .map(({number, text}) => `${page}:${number} Unexpected row, expected none: ${text}`),
  ]
}

/** The row of every published schema. @param {string} root */
function schemasOf(root) {
  const packages = existsSync(join(root, 'packages')) ? readdirSync(join(root, 'packages')) : []
  return packages.flatMap(name => {
    const folder = join(root, 'packages', name, 'schemas')
    if (!existsSync(folder)) return []
    const manifest = join(root, 'packages', name, 'package.json')
    const own = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).name : `@journeywright/${name}`
    return readdirSync(folder).map(file => {
      const {title, description} = JSON.parse(readFileSync(join(folder, file), 'utf8'))
      const link = `[\`${file}\`](../packages/${name}/schemas/${file})`
      return `| ${link} | \`${own}\` | ${description ?? title} |`
    })
  })
}
