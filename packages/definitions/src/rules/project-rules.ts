import type {ProjectRule} from '../check/project-rule.js'
import {unknownSkill} from './unknown-skill.js'

/** Every rule that looks at all files together, by id. */
export const projectRules: readonly ProjectRule[] = [unknownSkill]
