import type {OutputFile, OutputStrategy, SchemaModel} from '@journeywright/schema'
import {disagrees, missingFile} from '../problems.js'
import type {SpecOptions} from '../spec-options.js'
import {isWanted} from '../specification-path.js'
import {writeSpecification} from '../write-specification.js'
import {renderPage} from './render-page.js'

export interface HtmlOptions extends SpecOptions {
  /** Draws the schema as an SVG, which stands in the page where the document has its diagram as text. Default: the text. */
  readonly draw?: (schema: SchemaModel) => string
}

type Written = ReturnType<OutputStrategy['write']>

const fileName = 'database-schema.html'

/** The same document as one page that needs no network and no other file. */
export function htmlStrategy({draw, ...options}: HtmlOptions = {}): OutputStrategy {
  return {
    id: 'html',
    wants: path => isWanted(path) || path === options.template,
    write: input => writePage(writeSpecification(input, options), input.schema.name, draw?.(input.schema)),
    async check(files) {
      const page = files.find(({path}) => path.endsWith(fileName))
      return page ? checkPage(page) : [missingFile(fileName)]
    },
  }
}

function writePage({files, problems}: Written, title: string, picture?: string): Written {
  const pages = files.map(({path, content}) => ({
    path: path.replace(/\.md$/, '.html'),
    content: renderPage(content, title, picture),
  }))
  return {files: pages, problems}
}

const loading = /<(?:script|link|img|image|iframe|object|embed|audio|video|source|base|use)\b[^>]*>/gi

/** Every entry of the contents leads somewhere, and nothing is loaded. */
function checkPage({path, content}: OutputFile) {
  const ids = new Set([...content.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
  const entries = [...content.matchAll(/<a href="#([^"]+)"/g)].flatMap(([, id = '']) => (ids.has(id) ? [] : [id]))
  const loads = content.match(loading) ?? []
  const at = {file: path, line: 1, column: 1}
  return [...entries.map(id => disagrees(`entry \`#${id}\``, at)), ...loads.map(tag => disagrees(`\`${tag}\``, at))]
}
