import {existsSync, readFileSync} from 'node:fs'
import {extname, join} from 'node:path'

const marker = /^<!-- shown: (\S+) -->\n(?:\n(`{3,})\w*\n[\s\S]*?\n\2\n)?/gm

/**
 * A page with every file that it shows (`<!-- shown: path -->`) in a code block below the marker, as the file is now.
 * Throws when there is no such file.
 *
 * @param {string} root
 * @param {string} text
 */
export function showFiles(root, text) {
  return text.replace(marker, (_, /** @type {string} */ path) => {
    if (!existsSync(join(root, path))) throw new Error(`Unexpected shown file \`${path}\`, expected one that exists`)
    const content = readFileSync(join(root, path), 'utf8').trimEnd()
    const longest = Math.max(2, ...[...content.matchAll(/^`{3,}/gm)].map(([fence]) => fence.length))
    const fence = '`'.repeat(longest + 1)
    const language = {'.md': 'markdown'}[extname(path)] ?? extname(path).slice(1)
    return `<!-- shown: ${path} -->\n\n${fence}${language}\n${content}\n${fence}\n`
  })
}
