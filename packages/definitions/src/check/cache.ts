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
  const entries = parse(await readFile(file, 'utf8').catch(() => ''), version)
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

/** The first line says the version and the hash of the others, so that half a file is none. */
function parse(text: string, version: string): Map<string, Entry> {
  const end = text.indexOf('\n')
  const body = text.slice(end + 1)
  if (end < 0 || text.slice(0, end) !== header(body, version)) return new Map()
  const lines = body.split('\n').slice(0, -1)
  return new Map(
    lines.map(line => {
      const [key = '', day = '', value = ''] = line.split('\t')
      return [key, {day: Number(day), value}]
    }),
  )
}

function print(entries: readonly (readonly [string, Entry])[], version: string): string {
  const body = entries.map(([key, {day, value}]) => `${key}\t${day}\t${value}\n`).join('')
  return `${header(body, version)}\n${body}`
}

function header(body: string, version: string): string {
  return `journeywright-check ${version} ${createHash('sha256').update(body).digest('hex')}`
}

/** Another process reads the old file or the new one. */
async function replace(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), {recursive: true})
  const staged = `${file}.${randomUUID()}.tmp`
  try {
    await writeFile(staged, text)
    await rename(staged, file)
  } finally {
    await rm(staged, {force: true})
  }
}
