import type {OutputFile, OutputStrategy, StrategyInput} from '@journeywright/schema'
import {disagrees, missingFile} from '../problems.js'
import {isWanted} from '../specification-path.js'
import {writeSpecification} from '../write-specification.js'
import {renderPage} from './render-page.js'

const fileName = 'database-schema.html'

/** The same document as one page that needs no network and no other file. */
export function htmlStrategy(): OutputStrategy {
  return {
    id: 'html',
    wants: isWanted,
    write: writePage,
    async check(files) {
      const page = files.find(({path}) => path.endsWith(fileName))
      return page ? checkPage(page) : [missingFile(fileName)]
    },
  }
}

function writePage(input: StrategyInput): ReturnType<OutputStrategy['write']> {
  const {files, problems} = writeSpecification(input)
  const pages = files.map(({path, content}) => ({
    path: path.replace(/\.md$/, '.html'),
    content: renderPage(content, input.schema.name),
  }))
  return {files: pages, problems}
}

/** Every entry of the contents leads somewhere, and nothing is loaded. */
function checkPage({path, content}: OutputFile) {
  const ids = new Set([...content.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
  const entries = [...content.matchAll(/<a href="#([^"]+)"/g)].flatMap(([, id = '']) => (ids.has(id) ? [] : [id]))
  const loads = content.match(/<(?:script|link|img|iframe|object)\b[^>]*>/g) ?? []
  const at = {file: path, line: 1, column: 1}
  return [...entries.map(id => disagrees(`entry \`#${id}\``, at)), ...loads.map(tag => disagrees(`\`${tag}\``, at))]
}
