// Writes the files that pages show into the pages, as they are now; `npm run check:docs` says where that was forgotten.
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {readPages} from './docs/read-pages.mjs'
import {showFiles} from './docs/show-files.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
for (const {file} of readPages(root)) {
  const text = readFileSync(join(root, file), 'utf8')
  const shown = showFiles(root, text)
  if (shown !== text) writeFileSync(join(root, file), shown)
}
