import type {FileRule} from '../check/file-rule.js'
import {descriptionLength} from './description-length.js'

/** Every rule that looks at one file, by id. */
export const fileRules: readonly FileRule[] = [descriptionLength]
