import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {readAgent, readBody, readCuj, readFrontMatter, type Definition} from '@journeywright/definitions'

/** What was read from a document, as text for a golden file: names and numbers as they are, sentences by their hash. */
export async function describeSeed(file: string): Promise<{readonly id: string; readonly text: string}> {
  const raw = new TextDecoder('utf-8', {ignoreBOM: true}).decode(readFileSync(file)).replaceAll('\r\n', '\n')
  const reader = /^\s*# CUJ-/.test(raw) ? readCuj : readAgent
  const {definition, problems, source} = await reader(file, undefined, 'seed')
  if (!definition || !source) throw new Error(`${file} yields no definition`)
  const {keys} = await readFrontMatter(source.text, 'seed')
  const described = {
    ...own(definition),
    keys: Object.fromEntries([...(keys ?? [])].map(([key, {source: written, at}]) => [key, {text: written, at}])),
    body: await readBody(definition),
    placeholders: countPlaceholders(JSON.stringify(definition)),
    problems: problems.map(({code, at}) => (at ? {text: code, at} : code)),
  }
  const {id, name} = definition
  const read = {...object(compact(described)), id, name, ...compareRuns(raw, source.text)}
  return {id, text: `${JSON.stringify(read, null, 2)}\n`}
}

/** All but what depends on where the file lies. */
function own(definition: Definition): object {
  const left = new Set(['file', 'shown', 'hash', 'origin'])
  return Object.fromEntries(Object.entries(definition).filter(([key]) => !left.has(key)))
}

/** Each once, with how often it stands in what was read. */
function countPlaceholders(text: string): Readonly<Record<string, number>> {
  const names = [...text.matchAll(/\{\{[\w-]+\}\}/g)].map(([name]) => name)
  return Object.fromEntries([...new Set(names)].map(name => [name, names.filter(each => each === name).length]))
}

/** Names, numbers, paths and file names are kept; of a sentence, its length in UTF-16 code units and its SHA-256. */
function sayText(text: string): string {
  const isShort = text.length <= 32 || !/\s/.test(text)
  const hash = createHash('sha256').update(text).digest('hex')
  return isShort ? text : `${text.length} characters, sha256 ${hash}`
}

/** Places as `line:column`, in front of the text that stands there. */
function compact(value: unknown): unknown {
  if (typeof value === 'string') return sayText(value)
  if (Array.isArray(value)) return value.map(compact)
  if (typeof value !== 'object' || value === null) return value
  if ('line' in value && 'column' in value) return `${value.line}:${value.column}`
  const pairs = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, compact(each)]))
  return Object.keys(pairs).toSorted().join() === 'at,text' ? `${pairs['at']} ${pairs['text']}` : pairs
}

function object(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {}
}

const run = /[^\0-\x7f]+/gu

/** Each run of characters outside ASCII that is read as others, with its place in the file; and how many are not. */
function compareRuns(raw: string, mended: string): object {
  const lines = mended.split('\n')
  const all = raw.split('\n').flatMap((line, index) => {
    const after = [...(lines[index] ?? '').matchAll(run)].map(([text]) => text)
    return [...line.matchAll(run)].map((match, nth) => ({
      at: `${index + 1}:${match.index + 1}`,
      was: match[0],
      is: after[nth] ?? '',
    }))
  })
  const points = (text: string): string =>
    [...text].map(each => `U+${(each.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(' ')
  const changed = all.filter(({was, is}) => was !== is)
  return {
    restored: changed.map(({at, was, is}) => `${at} ${is} (${points(is)}) from ${was} (${points(was)})`),
    keptRuns: all.length - changed.length,
  }
}
