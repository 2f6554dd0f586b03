import {micromark} from 'micromark'
import {gfmTable, gfmTableHtml} from 'micromark-extension-gfm-table'
import {nextFence} from '../keep/read-kept.js'
import {pageStyle} from './page-style.js'

/** A page with its contents on top. Markup and images in the text are shown as text, so that nothing is run or loaded. */
export function renderPage(document: string, title: string): string {
  const html = micromark(withoutMarks(document), {
    extensions: [gfmTable(), {disable: {null: ['labelStartImage']}}],
    htmlExtensions: [gfmTableHtml()],
  })
  const {body, contents} = numberHeadings(widen(readCodeTags(html)))
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}: database schema</title>`,
    `<style>\n${pageStyle}</style>`,
    '</head>',
    '<body>',
    contents,
    `<main>\n${body}</main>`,
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

/** Tables scroll by themselves where the screen is narrow. */
function widen(html: string): string {
  return html.replaceAll('<table>', '<div class="table"><table>').replaceAll('</table>', '</table></div>')
}

function numberHeadings(html: string): {readonly body: string; readonly contents: string} {
  const entries: string[] = []
  const body = html.replaceAll(/<h([23])>(.*?)<\/h\1>/g, (_, level: string, text: string) => {
    const id = `part-${entries.length + 1}`
    entries.push(`<li class="level-${level}"><a href="#${id}">${text.replaceAll(/<[^>]+>/g, '')}</a></li>`)
    return `<h${level} id="${id}">${text}</h${level}>`
  })
  return {body, contents: `<nav><details><summary>Contents</summary><ol>\n${entries.join('\n')}\n</ol></details></nav>`}
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
