import {definitionsFolder} from '@journeywright/database/definitions-folder'
import type {Plugin} from '@journeywright/runtime'

/** A plugin that needs no configuration, described without loading it: `list` has no time for that. */
export interface BuiltIn {
  readonly name: string
  readonly summary: string
  /** The same as the loaded plugin's. */
  readonly definitions: readonly URL[]
  /** Names of its gates: the same as the loaded plugin's. */
  readonly gateNames: readonly string[]
  /** Names of its output strategies. */
  readonly outputNames: readonly string[]
  /** It brings readers of schemas. */
  readonly readsSchemas?: true
  /** `engine` is where schemas are proved: `embedded` or a server's URL. */
  load(engine: string): Promise<Plugin>
}

export function builtIns(): readonly BuiltIn[] {
  return [core, {...database, definitions: [definitionsFolder()]}, strategies, backends]
}

const core: BuiltIn = {
  name: '@journeywright/runtime',
  summary: 'the gates exists, schema and minimum-score, and the rating of plans',
  definitions: [],
  gateNames: ['exists', 'schema', 'minimum-score'],
  outputNames: [],
  async load() {
    const {corePlugin} = await import('@journeywright/runtime')
    return corePlugin()
  },
}

const database: BuiltIn = {
  name: '@journeywright/database',
  summary: 'CUJ-008: plans, designs, draws and migrates a database, and proves it on a real one',
  definitions: [],
  gateNames: ['proof', 'schema-quality', 'migration-quality', 'specification-quality'],
  outputNames: [],
  async load(engine) {
    const {databasePlugin} = await import('@journeywright/database')
    return databasePlugin({engine})
  },
}

const backends: BuiltIn = {
  name: '@journeywright/backends',
  summary: 'the backend command: any program performs a step',
  definitions: [],
  gateNames: [],
  outputNames: [],
  async load() {
    const {backendsPlugin} = await import('@journeywright/backends')
    return backendsPlugin()
  },
}

const strategies: BuiltIn = {
  name: 'journeywright',
  summary: 'the output strategies spec, json and prisma, and readers of what json and prisma write',
  definitions: [],
  gateNames: [],
  outputNames: ['spec', 'json', 'prisma'],
  readsSchemas: true,
  async load() {
    const [
      {outputStrategy, schemaReader},
      {aiSchemaReader, jsonStrategy},
      {prismaReader, prismaStrategy},
      {specStrategy},
    ] = await Promise.all([
      import('@journeywright/schema'),
      import('@journeywright/strategy-json'),
      import('@journeywright/strategy-prisma'),
      import('@journeywright/strategy-spec'),
    ])
    return {
      name: 'journeywright',
      extensions: [
        ...[specStrategy(), jsonStrategy(), prismaStrategy()].map(outputStrategy),
        ...[aiSchemaReader(), prismaReader()].map(schemaReader),
      ],
    }
  },
}
