import type {ProjectRule} from '../check/project-rule.js'
import {danglingContextFile} from './dangling-context-file.js'
import {danglingLink} from './dangling-link.js'
import {danglingSchema} from './dangling-schema.js'
import {nameCollides} from './name-collides.js'
import {stepWithoutActor} from './step-without-actor.js'
import {triggerAmbiguous} from './trigger-ambiguous.js'
import {unknownAgent} from './unknown-agent.js'
import {unknownCuj} from './unknown-cuj.js'
import {unknownGate} from './unknown-gate.js'
import {unknownSkill} from './unknown-skill.js'

/** Every rule that looks at all files together, by id. */
export const projectRules: readonly ProjectRule[] = [
  danglingContextFile,
  danglingLink,
  danglingSchema,
  nameCollides,
  stepWithoutActor,
  triggerAmbiguous,
  unknownAgent,
  unknownCuj,
  unknownGate,
  unknownSkill,
]
