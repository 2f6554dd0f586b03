import {open} from 'node:fs/promises'
import {join} from 'node:path'
import {migrationFolder} from './migration-folder.js'
import {prismaSchemas} from './prisma-schemas.js'
import {walkRepository} from './walk-repository.js'

/** The kinds of schema that a repository can have, the one that tells most first. */
export const schemaKinds = ['migrations', 'Prisma schema', 'SQL', '.ai/schema'] as const

export type SchemaKind = (typeof schemaKinds)[number]

export interface FoundSchema {
  readonly kind: SchemaKind
  /** A file or folder, from the root, with `/`. */
  readonly path: string
  /** What it was found by: every file of it that holds schema, from the root. */
  readonly files: readonly string[]
}

/** Where nobody keeps the schema that serves. */
const aside = /(?:^|\/)(?:__tests__|docs?|examples?|fixtures?|samples?|seeds?|specs?|sub-specs|testdata|tests?)\//i

/** What `.ai/schema` has as SQL besides is read with it. */
const sql = /^(?!(?:.*\/)?\.ai\/).*\.(?:sql|ddl)$/i

/** Every schema that lies in a repository, by what files are called and, for SQL, by what they make. Never throws. */
export async function findSchemas(root: string): Promise<readonly FoundSchema[]> {
  const paths = (await walkRepository(root)).paths.filter(path => !aside.test(path))
  const found = new Map<string, {readonly kind: SchemaKind; readonly path: string; readonly files: string[]}>()
  const add = (kind: SchemaKind, path: string, file: string): void => {
    const known = found.get(`${kind} ${path}`)
    if (known) known.files.push(file)
    else found.set(`${kind} ${path}`, {kind, path, files: [file]})
  }
  for (const path of paths) {
    const folder = migrationFolder(path)
    if (folder !== null) add('migrations', folder, path)
    else if (/(?:^|\/)\.ai\/schema\/index\.json$/.test(path))
      add('.ai/schema', path.slice(0, -'/index.json'.length), path)
    else if (sql.test(path) && (await makesTables(join(root, path)))) add('SQL', path, path)
  }
  for (const {path, files} of await prismaSchemas(root, paths))
    for (const file of files) add('Prisma schema', path, file)
  return [...found.values()].sort((a, b) => schemaKinds.indexOf(a.kind) - schemaKinds.indexOf(b.kind))
}

/** Looks at the beginning alone: dumps with rows are large. */
async function makesTables(path: string): Promise<boolean> {
  const file = await open(path).catch(() => null)
  if (!file) return false
  try {
    const {buffer, bytesRead} = await file.read(Buffer.alloc(262_144), 0, 262_144, 0)
    return /^\s*create\s+(?:unlogged\s+)?table\b/im.test(buffer.toString('utf8', 0, bytesRead))
  } catch {
    // What can't be read can't be chosen; whoever names it with `--from` is told why.
    return false
  } finally {
    await file.close()
  }
}
