import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Database} from '@journeywright/engines'
import {PrismaPg} from '@prisma/adapter-pg'
import {addressOf} from './server-address.js'

const folder = fileURLToPath(new URL('../../../../.cache/prisma-client/', import.meta.url))

/** Prisma's packages are there: `npm run setup:prisma-client` has installed them. */
export const hasPrismaClient = existsSync(join(folder, 'node_modules/@prisma/client-generator-ts/package.json'))

/** One table by the client. Rows are what it makes of them. */
export interface Delegate {
  create(asked: object): Promise<Row>
  update(asked: object): Promise<Row>
  delete(asked: object): Promise<Row>
  findMany(asked?: object): Promise<readonly Row[]>
  findUnique(asked: object): Promise<Row | null>
  count(): Promise<number>
}

export type Row = Readonly<Record<string, unknown>>

export interface GeneratedClient {
  /** By the name of its model with a small initial. */
  table(name: string): Delegate
  close(): Promise<void>
}

type Construct = new (options: object) => Record<string, Delegate> & {$disconnect(): Promise<void>}

/** The client that Prisma's own generator makes of a schema, connected to a database. Its files go with it. */
export async function generateClient(schema: string, database: Database): Promise<GeneratedClient> {
  mkdirSync(join(folder, 'generated'), {recursive: true})
  const output = mkdtempSync(join(folder, 'generated', 'client-'))
  try {
    await generate(schema, output)
    const {PrismaClient}: {PrismaClient: Construct} = await import(join(output, 'client.ts'))
    const client = new PrismaClient({adapter: new PrismaPg({...(await addressOf(database))})})
    return {
      table(name) {
        const found = client[name]
        if (!found) throw new Error(`the client has no \`${name}\``)
        return found
      },
      close: () => client.$disconnect(),
    }
  } finally {
    rmSync(output, {recursive: true, force: true})
  }
}

/** What `prisma generate` does, without the command, which looks for engines that it doesn't need. */
async function generate(datamodel: string, outputDir: string): Promise<void> {
  const require = createRequire(join(folder, 'package.json'))
  const {generateClient: write, getDMMF}: Generator = require('@prisma/client-generator-ts')
  const {getConfig}: Internals = require('@prisma/internals')
  const {version}: {version: string} = JSON.parse(readFileSync(require.resolve('@prisma/client/package.json'), 'utf8'))
  const schemaPath = join(outputDir, 'schema.prisma')
  const files = [[schemaPath, datamodel]]
  const {generators, datasources} = await getConfig({datamodel: files})
  await write({
    datamodel,
    schemaPath,
    outputDir,
    generator: generators[0],
    datasources,
    dmmf: await getDMMF({datamodel: files}),
    runtimeBase: '@prisma/client/runtime',
    binaryPaths: {},
    engineVersion: version,
    clientVersion: version,
    activeProvider: 'postgresql',
    target: 'nodejs',
    generatedFileExtension: 'ts',
    importFileExtension: 'js',
    moduleFormat: 'esm',
    tsNoCheckPreamble: true,
    compilerBuild: 'small',
  })
}

interface Generator {
  generateClient(options: object): Promise<void>
  getDMMF(options: object): Promise<object>
}

interface Internals {
  getConfig(options: object): Promise<{readonly generators: readonly object[]; readonly datasources: readonly object[]}>
}
