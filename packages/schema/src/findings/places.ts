import type {Place} from '@journeywright/problems'
import type {SchemaElement} from './schema-element.js'

/** Where an element was written, or else what it's a part of; undefined where nobody knows. */
export type Places = (element: SchemaElement) => Place | undefined
