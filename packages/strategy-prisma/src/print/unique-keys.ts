import type {Index, Table} from '@journeywright/schema'
import {indexFits} from '../limits/index-fits.js'

/** What Prisma calls unique: constraints, and indexes that are no more than that. */
export function uniqueKeys({
  uniques,
  indexes,
}: Table): readonly {readonly name: string; readonly columns: readonly string[]}[] {
  return [
    ...uniques,
    ...indexes.filter(isPlainUnique).map(({name, columns}) => ({name, columns: columns.map(each => each.name)})),
  ]
}

export function isPlainUnique(index: Index): boolean {
  const {unique, method, columns} = index
  return unique && indexFits(index) && method === 'btree' && columns.every(({order}) => order !== 'desc')
}
