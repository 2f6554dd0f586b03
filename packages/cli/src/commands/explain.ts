import {exitCode} from '../exit-code.js'
import {readPages, type Page} from '../explain/read-pages.js'
import {renderPage} from '../explain/render-page.js'
import {paintFor} from '../print/paint.js'
import {printJson} from '../print/print-json.js'
import {printProblems} from '../print/print-problems.js'
import {unknown} from '../problems.js'
import type {Terminal} from '../terminal.js'

/** `journeywright explain`: the page about a problem's code; without a code, all codes. */
export async function explain(code: string | undefined, options: {json?: true}, terminal: Terminal): Promise<number> {
  if (code === undefined) {
    listCodes(await readPages(), options, terminal)
    return exitCode.passed
  }
  const named = await readPages(code.replace(/^.*\//s, ''))
  const page = choosePage(named, code)
  if (page === null) {
    const known = named.length > 0 ? named : await readPages()
    const codes = known.map(each => each.code)
    printProblems([unknown('code', code, codes, 'See `journeywright explain` for all codes.')], terminal)
    return exitCode.usage
  }
  if (options.json) printJson(page, terminal.stdout)
  else terminal.stdout.write(terminal.isTTY.stdout ? renderPage(page.text, paintFor(terminal, 'stdout')) : page.text)
  return exitCode.passed
}

/** By the whole code, or by what stands after its slash where only one has that. */
function choosePage(pages: readonly Page[], code: string): Page | null {
  const [only, ...others] = pages.filter(page => page.code.endsWith(`/${code}`))
  return pages.find(page => page.code === code) ?? (others.length === 0 ? (only ?? null) : null)
}

function listCodes(pages: readonly Page[], options: {json?: true}, terminal: Terminal): void {
  if (options.json) return printJson({codes: pages.map(({code, summary}) => ({code, summary}))}, terminal.stdout)
  const paint = paintFor(terminal, 'stdout')
  const width = Math.max(0, ...pages.map(({code}) => code.length))
  const lines = pages.map(({code, summary}) =>
    terminal.isTTY.stdout ? `${paint.cyan(code.padEnd(width))}  ${summary}\n` : `${code}\t${summary}\n`,
  )
  terminal.stdout.write(lines.join(''))
}
