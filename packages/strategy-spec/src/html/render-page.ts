import {micromark} from 'micromark'
import {gfmTable, gfmTableHtml} from 'micromark-extension-gfm-table'
import {nextFence} from '../keep/read-kept.js'
import {pageContents, type PageHeading} from './page-contents.js'
import {pageStyle} from './page-style.js'

/**
 * A page with its contents. Markup and images in the text are shown as text, so that nothing is run or loaded; `picture`
 * is an SVG, which stands where the document has a diagram as text.
 */
export function renderPage(document: string, title: string, picture = ''): string {
  const html = micromark(withoutMarks(document), {
    extensions: [gfmTable(), {disable: {null: ['labelStartImage']}}],
    htmlExtensions: [gfmTableHtml()],
  })
  const {body, headings} = numberHeadings(widen(readCodeTags(html)))
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeHtml(title)}: database schema</title>`,
    `<style>\n${pageStyle}</style>`,
    '</head>',
    '<body>',
    pageContents(headings),
    `<main>\n${picture === '' ? body : showPicture(body, picture)}</main>`,
    '</body>',
    '</html>\n',
  ].join('\n')
}

/** Marks are for whoever edits the document. */
function withoutMarks(document: string): string {
  let fence: string | null = null
  const lines = document.split('\n').map(line => {
    fence = nextFence(fence, line)
    return fence === null && /^<!-- (?:\/?keep|generated):\S* -->$/.test(line) ? '' : line
  })
  return lines.join('\n')
}

/** Code with a bar in a cell of a table is a tag, the only one that the document has. */
function readCodeTags(html: string): string {
  return html.replaceAll(/&lt;code&gt;(.*?)&lt;\/code&gt;/g, '<code>$1</code>')
}

/** Tables scroll by themselves where the screen is narrow, by keyboard too. */
function widen(html: string): string {
  return html
    .replaceAll('<table>', '<div class="table" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>')
    .replaceAll('<pre>', '<pre tabindex="0">')
}

/** The first diagram is that of the whole schema. */
function showPicture(body: string, picture: string): string {
  const diagram = /<pre tabindex="0"><code class="language-mermaid">[^<]*<\/code><\/pre>/
  return body.replace(diagram, () => `<figure tabindex="0">\n${picture.trim()}\n</figure>`)
}

function numberHeadings(html: string): {readonly body: string; readonly headings: readonly PageHeading[]} {
  const headings: PageHeading[] = []
  const body = html.replaceAll(/<h([23])>(.*?)<\/h\1>/g, (_, level: string, text: string) => {
    const id = `part-${headings.length + 1}`
    headings.push({id, level: Number(level), text: text.replaceAll(/<[^>]+>/g, '')})
    return `<h${level} id="${id}">${text}</h${level}>`
  })
  return {body, headings}
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
