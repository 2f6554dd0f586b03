import {readdir, readFile} from 'node:fs/promises'
import {compareText} from '@journeywright/problems'

/** What is written about a problem's code. */
export interface Page {
  readonly code: string
  /** What is true when nothing is wrong. */
  readonly summary: string
  /** The whole page, in markdown. */
  readonly text: string
}

/** Those that have pages about their codes, each in its docs/rules. */
const packages = [
  '@journeywright/backends',
  '@journeywright/database',
  '@journeywright/definitions',
  '@journeywright/designer',
  '@journeywright/diagrams',
  '@journeywright/engines',
  '@journeywright/runtime',
  '@journeywright/schema',
  '@journeywright/strategy-json',
  '@journeywright/strategy-prisma',
  '@journeywright/strategy-spec',
  'journeywright',
]

/** Every page of the installed packages, by code; with a name those alone whose code ends in it after the slash. */
export async function readPages(name?: string): Promise<readonly Page[]> {
  const pages = await Promise.all(packages.map(each => pagesOf(each, name)))
  return pages.flat().sort((a, b) => compareText(a.code, b.code))
}

async function pagesOf(pack: string, name?: string): Promise<readonly Page[]> {
  const folder = new URL('docs/rules/', import.meta.resolve(`${pack}/package.json`))
  const names = await readdir(folder).catch(() => [])
  const files = names.filter(each => (name === undefined ? each.endsWith('.md') : each === `${name}.md`))
  return Promise.all(files.map(async file => readPage(await readFile(new URL(file, folder), 'utf8'))))
}

/** A page begins with its code and its summary. */
function readPage(text: string): Page {
  const [, code = '', summary = ''] = /^# (\S+)\n\n(.+)\n/.exec(text) ?? []
  return {code, summary, text}
}
