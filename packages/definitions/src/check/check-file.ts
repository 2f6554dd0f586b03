import {createHash} from 'node:crypto'
import {readFileSync, statSync} from 'node:fs'
import type {Problem} from '@journeywright/problems'
import type {Definition} from '../definition.js'
import type {FoundFile} from '../files/find-files.js'
import type {CheckCache} from './cache.js'
import type {Mention} from './project-rule.js'

/** What one file gave: all of it depends on the file's bytes and name alone, so that it may be cached by them. */
export interface CheckedFile {
  readonly found: FoundFile
  /** Null for a file that cannot be opened or holds no definition; then `problems` says why. */
  readonly definition: Definition | null
  readonly mentions: readonly Mention[]
  readonly problems: readonly Problem[]
}

/** What is kept of a file from one check to the next. */
export type Findings = Omit<CheckedFile, 'found'>

/** A larger one is not worth reading twice; whether it is read at all is the reader's to say. */
const maxCachedBytes = 1_000_000

/** Reads one file and holds the rules for one file against it, unless the cache knows what came of that. Never throws. */
export async function checkFile(found: FoundFile, cache: CheckCache | undefined): Promise<CheckedFile> {
  const key = cache ? keyOf(found) : null
  const known = key && cache?.get(key)
  if (known) return {found, ...parseFindings(known)}
  // Parsers and rules are loaded only for a file that they have not seen.
  const {findProblems} = await import('./find-problems.js')
  // By way of text, also without a cache: pieces of a text keep the whole of it in memory.
  const text = JSON.stringify(await findProblems(found))
  // Not what was saved in between.
  if (key && key === keyOf(found)) cache?.set(key, text)
  return {found, ...parseFindings(text)}
}

/** Null for a file that is not cached. Reads while it waits: a promise for each of many small files costs more than they. */
function keyOf({kind, file, shown, origin}: FoundFile): string | null {
  try {
    const stats = statSync(file)
    // A pipe has no size, and reading it may never end.
    if (!stats.isFile() || stats.size > maxCachedBytes) return null
    const hash = createHash('sha256').update(JSON.stringify([kind, file, shown, origin.kind, origin.name]))
    return hash.update(readFileSync(file)).digest('hex')
  } catch {
    // What is wrong with the file is the reader's to say.
    return null
  }
}

/** Findings are plain data, and the cache gives back only what was put into it. */
function parseFindings(text: string): Findings {
  const findings: Findings = JSON.parse(text)
  return findings
}
