import {checkSql, type OutputStrategy} from '@journeywright/schema'
import {prismaParser} from './prisma-parser.js'
import {checkPrisma} from './read/check-prisma.js'
import {isWanted} from './repository/is-wanted.js'
import {placesOf} from './repository/places-of.js'
import type {PrismaVersion} from './repository/version-of.js'
import {writePrisma} from './write-prisma.js'

export interface PrismaOptions {
  /** Prisma's major version. Default: that of the repository, or 7 where Prisma is new in it. */
  readonly version?: PrismaVersion
}

/**
 * `prisma/schema.prisma`, or the changes of the one that is there, and the complete SQL as Prisma's next migration, so that
 * `prisma migrate deploy` makes the schema that was proved, with what Prisma's own language cannot say.
 */
export function prismaStrategy({version}: PrismaOptions = {}): OutputStrategy {
  return {
    id: 'prisma',
    async prepare() {
      prismaParser()
      await checkSql('SELECT 1', '')
    },
    wants: isWanted,
    shares: ({path}) => path.endsWith('.prisma'),
    places: placesOf,
    write: input => writePrisma(input, version),
    check: checkPrisma,
  }
}
