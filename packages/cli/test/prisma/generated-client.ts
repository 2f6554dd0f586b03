import {existsSync, mkdirSync, mkdtempSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import type {Database} from '@journeywright/engines'
import {clientFolder, generators, type ClientVersion} from './client-generators.js'
import {addressOf} from './server-address.js'

/** Prisma's packages are there: `npm run setup:prisma-client` has installed them. On CI they must be. */
export const hasPrismaClient = ([6, 7] as const).every(version =>
  existsSync(join(clientFolder(version), 'node_modules')),
)

/** Where they may be absent, it is said how to get them. */
export function asksForClient(what: string): boolean {
  const isAsked = hasPrismaClient || process.env['CI'] === 'true'
  if (!isAsked) console.warn(`Skipped: ${what}. Install what it needs with \`npm run setup:prisma-client\`.`)
  return isAsked
}

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

/** The client that Prisma's own generator makes of a schema, connected to a database; its files go when it is closed. */
export async function generateClient(
  version: ClientVersion,
  schema: string,
  database: Database,
): Promise<GeneratedClient> {
  const parent = join(clientFolder(version), 'generated')
  mkdirSync(parent, {recursive: true})
  const folder = mkdtempSync(join(parent, 'client-'))
  const remove = () => rmSync(folder, {recursive: true, force: true})
  try {
    const {PrismaClient, PrismaPg} = await generators[version](schema, folder)
    const client = new PrismaClient({adapter: new PrismaPg({...(await addressOf(database))})})
    return {
      table(name) {
        const found = client[name]
        if (!found) throw new Error(`the client has no \`${name}\``)
        return found
      },
      async close() {
        await client.$disconnect()
        remove()
      },
    }
  } catch (error) {
    remove()
    throw error
  }
}
