import {createHash, randomUUID} from 'node:crypto'
import {mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises'
import {dirname} from 'node:path'
import {cacheVersion} from './cache-version.js'

/** What was found in files, kept from one check to the next. Nothing is planned or run from it. */
export interface CheckCache {
  /** Null for what is not there. */
  get(key: string): string | null
  /** `value` is one line. */
  set(key: string, value: string): void
  /** Never throws: without it the next check takes longer. */
  save(): Promise<void>
}

interface Entry {
  readonly day: number
  readonly value: string
}

const maxAgeDays = 30
const dayMs = 86_400_000

/**
 * Opens the cache in this file; one that is missing, damaged or of another version is an empty one. Values stay text
 * until they are asked for, so that what other projects left there costs nothing.
 */
export async function openCache(file: string, now = new Date()): Promise<CheckCache> {
  const today = Math.floor(now.getTime() / dayMs)
  const version = await cacheVersion()
  const entries = parse(await readFile(file).catch(() => new Uint8Array()), version)
  let changed = false
  const keep = (key: string, value: string): void => {
    entries.set(key, {day: today, value})
    changed = true
  }
  return {
    get(key) {
      const entry = entries.get(key)
      if (entry && entry.day !== today) keep(key, entry.value)
      return entry?.value ?? null
    },
    set: keep,
    async save() {
      if (!changed) return
      const fresh = [...entries].filter(([, {day}]) => day > today - maxAgeDays)
      await replace(file, print(fresh, version)).catch(() => undefined)
    },
  }
}

const lineEnd = '\n'.charCodeAt(0)

/** The first line says the version and the hash of the others, so that half a file is none. */
function parse(bytes: Uint8Array, version: string): Map<string, Entry> {
  const end = bytes.indexOf(lineEnd) + 1
  const body = bytes.subarray(end)
  const entries = new Map<string, Entry>()
  const decoder = new TextDecoder()
  if (end === 0 || decoder.decode(bytes.subarray(0, end)) !== header(body, version)) return entries
  const text = decoder.decode(body)
  for (let start = 0; start < text.length;) {
    const stop = text.indexOf('\n', start)
    const [first, second] = [text.indexOf('\t', start), text.indexOf('\t', text.indexOf('\t', start) + 1)]
    const day = Number(text.slice(first + 1, second))
    entries.set(text.slice(start, first), {day, value: text.slice(second + 1, stop)})
    start = stop + 1
  }
  return entries
}

function print(entries: readonly (readonly [string, Entry])[], version: string): Uint8Array {
  const body = Buffer.from(entries.map(([key, {day, value}]) => `${key}\t${day}\t${value}\n`).join(''))
  return Buffer.concat([Buffer.from(header(body, version)), body])
}

function header(body: Uint8Array, version: string): string {
  return `journeywright-check ${version} ${createHash('sha256').update(body).digest('hex')}\n`
}

/** Another process reads the old file or the new one. */
async function replace(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(file), {recursive: true})
  const staged = `${file}.${randomUUID()}.tmp`
  try {
    await writeFile(staged, bytes)
    await rename(staged, file)
  } finally {
    await rm(staged, {force: true})
  }
}
