import {checkSql, type OutputStrategy} from '@journeywright/schema'
import {prismaParser} from './prisma-parser.js'
import {checkPrisma} from './read/check-prisma.js'
import {writePrisma} from './write-prisma.js'

export interface PrismaOptions {
  /** What the datasource block says. */
  readonly provider?: 'postgresql'
}

/**
 * `prisma/schema.prisma` for Prisma 7, and the complete SQL as Prisma's first migration, so that `prisma migrate deploy`
 * makes the schema that was proved, with what Prisma's own language cannot say.
 */
export function prismaStrategy({provider = 'postgresql'}: PrismaOptions = {}): OutputStrategy {
  return {
    id: 'prisma',
    async prepare() {
      prismaParser()
      await checkSql('SELECT 1', '')
    },
    write: input => writePrisma(input, provider),
    check: checkPrisma,
  }
}
