import {createRequire} from 'node:module'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {PrismaPg} from '@prisma/adapter-pg'
import type {Delegate} from './generated-client.js'

export type ClientVersion = 6 | 7

/** Where `npm run setup:prisma-client` puts what makes and runs a client. */
export function clientFolder(version: ClientVersion): string {
  return fileURLToPath(new URL(`../../../../.cache/prisma-client-${version}/`, import.meta.url))
}

export interface ClientModule {
  readonly PrismaClient: new (options: object) => Record<string, Delegate> & {$disconnect(): Promise<void>}
  readonly PrismaPg: new (options: object) => object
}

/** What `prisma generate` does, without the command, which looks for engines that nobody needs here. */
export const generators = {
  async 6(datamodel: string, outputDir: string): Promise<ClientModule> {
    const load = createRequire(join(clientFolder(6), 'package.json'))
    const {generateClient}: Writer = load('@prisma/client-generator-js')
    const read = await readSchema(6, datamodel, outputDir)
    const runtimeSourcePath = join(clientFolder(6), 'node_modules/@prisma/client/runtime')
    // By itself it takes an engine of the platform, which would have to be downloaded.
    const generator = {...read.generator, isCustomOutput: true, config: {engineType: 'client'}}
    await generateClient({...read, generator, copyRuntime: true, copyEngine: true, runtimeSourcePath})
    const {PrismaClient}: Pick<ClientModule, 'PrismaClient'> = load(join(outputDir, 'index.js'))
    const adapter: Pick<ClientModule, 'PrismaPg'> = load('@prisma/adapter-pg')
    return {PrismaClient, PrismaPg: adapter.PrismaPg}
  },

  async 7(datamodel: string, outputDir: string): Promise<ClientModule> {
    const load = createRequire(join(clientFolder(7), 'package.json'))
    const {generateClient}: Writer = load('@prisma/client-generator-ts')
    await generateClient({
      ...(await readSchema(7, datamodel, outputDir)),
      runtimeBase: '@prisma/client/runtime',
      target: 'nodejs',
      generatedFileExtension: 'ts',
      importFileExtension: 'js',
      moduleFormat: 'esm',
      tsNoCheckPreamble: true,
      compilerBuild: 'small',
    })
    const {PrismaClient}: Pick<ClientModule, 'PrismaClient'> = await import(join(outputDir, 'client.ts'))
    return {PrismaClient, PrismaPg}
  },
} as const

/** By the parser of that version. */
async function readSchema(version: ClientVersion, datamodel: string, outputDir: string) {
  const load = createRequire(join(clientFolder(version), 'package.json'))
  const {getDMMF}: Writer = load(`@prisma/client-generator-${version === 6 ? 'js' : 'ts'}`)
  const {getConfig}: Parser = load('@prisma/internals')
  const {version: clientVersion}: {version: string} = load('@prisma/client/package.json')
  const schemaPath = join(outputDir, 'schema.prisma')
  const files = [[schemaPath, datamodel]]
  const {generators: blocks, datasources} = await getConfig({datamodel: files, ignoreEnvVarErrors: true})
  return {
    datamodel,
    schemaPath,
    outputDir,
    generator: blocks[0],
    datasources,
    dmmf: await getDMMF({datamodel: files}),
    binaryPaths: {},
    engineVersion: clientVersion,
    clientVersion,
    activeProvider: 'postgresql',
  }
}

interface Writer {
  generateClient(options: object): Promise<void>
  getDMMF(options: object): Promise<object>
}

interface Parser {
  getConfig(options: object): Promise<{readonly generators: readonly object[]; readonly datasources: readonly object[]}>
}
