import type {Rule} from '@journeywright/problems'
import type {CujDefinition} from '../definition.js'
import type {FileSubject} from './file-rule.js'

/** A journey that was read, with everything in its file. */
export interface CujSubject extends FileSubject {
  readonly definition: CujDefinition
}

/** Looks at one journey. Its id and page are as a `FileRule`'s, and so is what it may depend on. */
export type CujRule = Rule<CujSubject>
