// What the definitions' benchmark is held against: front matter split, markdown parsed, nothing else. Prints how many
// files it read and how many characters these hold.
import {readFile, readdir} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'

const require = createRequire(new URL('../../packages/definitions/package.json', import.meta.url))
const load = (/** @type {string} */ name) => import(pathToFileURL(require.resolve(name)).href)
const [{default: matter}, {unified}, {default: remarkParse}, {gfmTable}, {gfmTableFromMarkdown}] = await Promise.all(
  ['gray-matter', 'unified', 'remark-parse', 'micromark-extension-gfm-table', 'mdast-util-gfm-table'].map(load),
)
const parser = unified().use(remarkParse).use(tables)
const folder = process.argv[2] ?? '.'
let files = 0
let characters = 0
for (const entry of await readdir(folder, {recursive: true, withFileTypes: true})) {
  if (!entry.isFile()) continue
  const text = await readFile(join(entry.parentPath, entry.name), 'utf8')
  files += 1
  characters += text.length
  if (entry.name.endsWith('.json')) JSON.parse(text)
  else parser.parse(bodyOf(text))
}
console.log(JSON.stringify({files, characters}))

/**
 * The table extension alone: the whole of remark-gfm takes longer, which would flatter us.
 * @this {import('unified').Processor}
 */
function tables() {
  const data = /** @type {Record<string, unknown>} */ (this.data())
  data.micromarkExtensions = [gfmTable()]
  data.fromMarkdownExtensions = [gfmTableFromMarkdown()]
}

/** @param {string} text */
function bodyOf(text) {
  try {
    return matter(text, {}).content
  } catch {
    // Published front matter is often no YAML; a strict loop loses the file, this one is as fast as if it were.
    return text
  }
}
