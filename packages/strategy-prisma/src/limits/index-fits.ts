import type {Index} from '@journeywright/schema'

/** Prisma has no partial indexes and none over expressions. What an index merely includes can be left out. */
export function indexFits({where, columns}: Index): boolean {
  return where === null && columns.every(({name}) => !name.startsWith('('))
}
