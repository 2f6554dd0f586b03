import type {Definition} from '../definition.js'

/** What a file is, by its path alone; only its front matter can tell where `kind` is null. */
export type PathClass =
  | {readonly is: 'definition'; readonly kind: Definition['kind'] | null}
  /** It lies where definitions do, and is none. */
  | {readonly is: 'no-definition'; readonly reason: string}
  | {readonly is: 'other'}

const folders: ReadonlyMap<string, Definition['kind']> = new Map([
  ['agents', 'agent'],
  ['skills', 'skill'],
  ['commands', 'command'],
  ['cujs', 'cuj'],
])
const other: PathClass = {is: 'other'}
/** Pages that people and tools put into any folder; in lower case some of these are the names of real agents. */
const aboutTheFolder = /^(README|readme|Readme|CHANGELOG|CLAUDE|AGENTS|GEMINI|CONTRIBUTING|LICENSE|SECURITY)\.md$/

/** `path` is relative, with `/`: the nearest folder with a telling name decides, else the file's own name. */
export function classifyPath(path: string): PathClass {
  const parts = path.split('/')
  const name = parts.at(-1) ?? ''
  if (/^(plugin|marketplace)\.json$/.test(name)) return definition('plugin')
  if (/^skill\.md$/i.test(name)) return definition('skill')
  if (!/\.(md|mdx|markdown)$/i.test(name)) return other
  const folder = parts.slice(0, -1).findLast(part => folders.has(part))
  const kind = folders.get(folder ?? '')
  if (!name.endsWith('.md')) return kind ? no('the name of a definition ends in `.md`') : other
  if (aboutTheFolder.test(name)) return kind ? no(`it says something about the folder, not about one ${kind}`) : other
  if (kind === 'skill') return no('a skill is a folder with a file SKILL.md, and this is a page beside it')
  return definition(kind ?? kindOfName(name))
}

function kindOfName(name: string): Definition['kind'] | null {
  if (name.endsWith('.agent.md')) return 'agent'
  return /^CUJ-\d/.test(name) ? 'cuj' : null
}

function definition(kind: Definition['kind'] | null): PathClass {
  return {is: 'definition', kind}
}

function no(reason: string): PathClass {
  return {is: 'no-definition', reason}
}
