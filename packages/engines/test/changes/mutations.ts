import {columnMutations} from './column-mutations.js'
import type {Apply} from './draft.js'
import {renameMutations} from './rename-mutations.js'
import {tableMutations} from './table-mutations.js'

/** What people do to schemas, by name. */
export const mutations: ReadonlyMap<string, Apply> = new Map([
  ...columnMutations,
  ...tableMutations,
  ...renameMutations,
])
