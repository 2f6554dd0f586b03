import type {Problem} from '@journeywright/problems'
import type {Definition} from './definition.js'

/** What came out of one file. Only a file that cannot be opened yields no definition. */
export interface Reading<Kind extends Definition> {
  readonly definition: Kind | null
  readonly problems: readonly Problem[]
}
