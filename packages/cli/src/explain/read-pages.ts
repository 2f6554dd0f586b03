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
const packages = ['@journeywright/definitions', '@journeywright/runtime', '@journeywright/schema']

/** Every page of the installed packages, by code. */
export async function readPages(): Promise<readonly Page[]> {
  const pages = await Promise.all(packages.map(pagesOf))
  return pages.flat().sort((a, b) => compareText(a.code, b.code))
}

async function pagesOf(name: string): Promise<readonly Page[]> {
  const folder = new URL('docs/rules/', import.meta.resolve(`${name}/package.json`))
  const names = await readdir(folder).catch(() => [])
  const files = names.filter(each => each.endsWith('.md'))
  return Promise.all(files.map(async file => readPage(await readFile(new URL(file, folder), 'utf8'))))
}

/** A page begins with its code and its summary. */
function readPage(text: string): Page {
  const [, code = '', summary = ''] = /^# (\S+)\n\n(.+)\n/.exec(text) ?? []
  return {code, summary, text}
}
