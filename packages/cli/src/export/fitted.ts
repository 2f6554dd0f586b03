import type {DefinitionDocument} from '@journeywright/definitions/document'
import type {Problem} from '@journeywright/problems'

/** A definition's file on its way to a target: the document as far as it was changed, and what was said about it. */
export interface Fitted {
  readonly document: DefinitionDocument
  readonly problems: readonly Problem[]
}
