import {layOutFiles, nameParts, standAlone, type OutputFile, type StrategyInput} from '@journeywright/schema'
import type {PrismaHome} from './repository/find-home.js'

/**
 * A folder for each part, as Prisma runs one after the other, after all that are there; with Prisma's lock. The way back
 * lies beside, where Prisma's own guide has people keep it.
 */
export function migrationFiles(input: StrategyInput, home: PrismaHome): readonly OutputFile[] {
  const {migrations: folder, existing} = home
  const parts = input.migrations.map(each => ({...splitName(each.name), each, content: ended(standAlone(each.up))}))
  const names = namesOf(parts, input, existing)
  const named = parts.map(({each, content}, at) => ({...each, name: names[at] ?? '', up: content}))
  const files = layOutFiles(named, 'prisma').map(({path, content}) => ({path: `${folder}/${path}`, content}))
  const lock = `${folder}/migration_lock.toml`
  const {content = lockFile} = input.previous.find(({path}) => path === lock) ?? {}
  return files.length === 0 ? [] : [...files, {path: lock, content}]
}

interface Part {
  readonly version: string
  readonly words: string
  readonly content: string
}

/** What is dated already keeps its date where that comes last, or where it's there already as it is. */
function namesOf(
  parts: readonly Part[],
  {run}: StrategyInput,
  existing: ReadonlyMap<string, string>,
): readonly string[] {
  const names = parts.map(({version, words}) => `${version}_${words}`)
  const last = [...existing.keys()].map(name => name.slice(0, 14)).reduce((a, b) => (a > b ? a : b), '')
  const isThere = parts.every(({content}, at) => existing.get(names[at] ?? '') === content)
  if (parts.every(({version}) => /^\d{14}$/.test(version) && (version > last || isThere))) return names
  const words = parts.map(part => part.words)
  return nameParts(words, {createdAt: run.createdAt, slug: '', layout: 'prisma', existing: [...existing.keys()]})
}

/** `12__add_orders`, as Flyway has it, is version 12 of `add_orders`. */
function splitName(name: string): {readonly version: string; readonly words: string} {
  const [, version = '', words = name] = /^(\d[\d._]*?)_+(?=\D)(.*)$/s.exec(name) ?? []
  return {version, words}
}

function ended(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`
}

const lockFile = `# Written for Prisma Migrate, which refuses to apply these migrations to another kind of database.
provider = "postgresql"
`
