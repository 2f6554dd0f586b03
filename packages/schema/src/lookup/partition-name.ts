import type {Table} from '../model.js'

/** The name of the partition that takes every row no other takes. */
export function partitionName({name}: Table): string {
  return `${name}_default`
}
