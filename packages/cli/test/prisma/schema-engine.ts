import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {Database} from '@journeywright/engines'
import type {OutputFile} from '@journeywright/schema'
import {bindMigrationAwareSqlAdapterFactory} from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import type {MigrationList} from '@prisma/schema-engine-wasm/schema_engine_bg'
import {pgAdapter} from './pg-adapter.js'
import {addressOf} from './server-address.js'

/** What `prisma db push`, `prisma migrate deploy` and `prisma migrate diff` do, by the engine that they drive. */
export interface SchemaEngine {
  /** Makes the database be what the schema says; answers how many steps that took. */
  push(): Promise<number>
  /** The SQL that would turn the database into the schema. */
  diffToSchema(): Promise<string>
  /** Runs those of the folders that the database hasn't seen, in Prisma's way; answers their names. */
  deploy(files: readonly OutputFile[]): Promise<readonly string[]>
  /** What `prisma migrate status` finds wrong between folders and database; null when nothing is. */
  status(files: readonly OutputFile[]): Promise<unknown>
  close(): Promise<void>
}

const filters = {externalTables: [], externalEnums: []}

/** Prisma's own engine, in this process, on a database of our server. */
export async function openSchemaEngine(database: Database, schema: readonly OutputFile[]): Promise<SchemaEngine> {
  await load()
  const files = schema.map(({path, content}) => ({path, content}))
  const adapter = pgAdapter(await addressOf(database))
  const datamodels = files.map(({path, content}): [string, string] => [path, content])
  const engine = await bindings.SchemaEngine.new({datamodels}, () => {}, bindMigrationAwareSqlAdapterFactory(adapter))
  return {
    async push() {
      const {executedSteps, unexecutable} = await engine.schemaPush({force: true, schema: {files}, filters})
      if (unexecutable.length > 0) throw new Error(unexecutable.join('\n'))
      return executedSteps
    },
    async diffToSchema() {
      const from = {tag: 'schemaDatasource', files, configDir: ''} as const
      const to = {tag: 'schemaDatamodel', files} as const
      const {stdout} = await engine.diff({from, to, script: true, exitCode: null, filters})
      return stdout ?? ''
    },
    async deploy(folder) {
      return (await engine.applyMigrations({migrationsList: listOf(folder), filters})).appliedMigrationNames
    },
    async status(folder) {
      const migrationsList = listOf(folder)
      const said = await engine.diagnoseMigrationHistory({migrationsList, optInToShadowDatabase: false, filters})
      return said.editedMigrationNames.length + said.failedMigrationNames.length > 0 ? said : said.history
    },
    close: () => adapter.close(),
  }
}

/** Folders as Prisma's command reads them. */
function listOf(files: readonly OutputFile[]): MigrationList {
  const lock = files.find(({path}) => path.endsWith('/migration_lock.toml'))
  const scripts = files.filter(({path}) => path.endsWith('/migration.sql'))
  return {
    baseDir: '/prisma/migrations',
    lockfile: {path: 'migration_lock.toml', content: lock?.content ?? null},
    shadowDbInitScript: '',
    migrationDirectories: scripts.map(({path, content}) => ({
      path: path.split('/').at(-2) ?? '',
      migrationFile: {path: 'migration.sql', content: {tag: 'ok', value: content}},
    })),
  }
}

/** The types of Node lack it. */
declare const WebAssembly: {
  instantiate(
    bytes: Uint8Array,
    imports: object,
  ): Promise<{readonly instance: {readonly exports: Readonly<Record<string, unknown>>}}>
}

let loading: Promise<void> | undefined

function load(): Promise<void> {
  loading ??= (async () => {
    const home = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm')
    const bytes = readFileSync(home.replace(/schema_engine\.js$/, 'schema_engine_bg.wasm'))
    const {instance} = await WebAssembly.instantiate(bytes, {'./schema_engine_bg.js': bindings})
    bindings.__wbg_set_wasm(instance.exports)
    const {__wbindgen_start: start} = instance.exports
    if (typeof start === 'function') start()
    // The engine leaves there what it stumbles over, before it gives up.
    Object.assign(globalThis, {PRISMA_WASM_PANIC_REGISTRY: {set_message: (text: string) => console.error(text)}})
  })()
  return loading
}
