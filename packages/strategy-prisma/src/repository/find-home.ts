import type {OutputFile} from '@journeywright/schema'
import {readSetting} from './read-setting.js'
import {schemaFiles} from './schema-files.js'
import {versionOf, type PrismaVersion} from './version-of.js'

/** How Prisma is at home in a repository. */
export interface PrismaHome {
  readonly version: PrismaVersion
  /** The files that are its schema, the one with the datasource first; none where it's new. */
  readonly schema: readonly OutputFile[]
  /** Folder of its migrations. */
  readonly migrations: string
  /** Names of the migrations that are there, by their files. */
  readonly existing: ReadonlyMap<string, string>
  readonly hasConfig: boolean
}

export function findHome(previous: readonly OutputFile[], version?: PrismaVersion): PrismaHome {
  const schema = schemaFiles(previous)
  const migrations = migrationsFolder(previous, schema[0]?.path)
  const found = previous.filter(({path}) => path.startsWith(`${migrations}/`) && path.endsWith('/migration.sql'))
  return {
    version: version ?? versionOf(previous, schema[0]),
    schema,
    migrations,
    existing: new Map(found.map(({path, content}) => [path.split('/').at(-2) ?? '', content])),
    hasConfig: previous.some(({path}) => isConfig(path)),
  }
}

export function isConfig(path: string): boolean {
  return /(^|\/)prisma\.config\.[cm]?[jt]s$/.test(path)
}

/** Where they are; else where the configuration says; else beside the file with the datasource. */
function migrationsFolder(previous: readonly OutputFile[], schema = 'prisma/schema.prisma'): string {
  const beside = `${folderOf(schema)}migrations`
  const locks = previous.map(({path}) => path).filter(path => path.endsWith('/migration_lock.toml'))
  const set = readSetting(previous, 'migrations')
  const folders = [...(set === null ? [] : [set]), beside, ...locks.map(path => path.replace(/\/[^/]*$/, ''))]
  return folders.find(folder => locks.includes(`${folder}/migration_lock.toml`)) ?? set ?? beside
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}
