import type {Table} from '@journeywright/schema'

/** Tables that are drawn together. */
export interface Area {
  readonly name: string
  readonly tables: readonly Table[]
}
