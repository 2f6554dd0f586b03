import type {CujRule} from '../check/cuj-rule.js'
import {agentsUsedDiffers} from './agents-used-differs.js'
import {backoffShorter} from './backoff-shorter.js'
import {conditionNeverTrue} from './condition-never-true.js'
import {conditionProse} from './condition-prose.js'
import {conditionUnknownName} from './condition-unknown-name.js'
import {criterionUncheckable} from './criterion-uncheckable.js'
import {criterionWithoutTarget} from './criterion-without-target.js'
import {cujIdDiffers} from './cuj-id-differs.js'
import {duplicateSection} from './duplicate-section.js'
import {fallbackToItself} from './fallback-to-itself.js'
import {fallbackUnusedAgent} from './fallback-unused-agent.js'
import {fieldMisspelt} from './field-misspelt.js'
import {gateMinimumOutOfRange} from './gate-minimum-out-of-range.js'
import {gateNothingToJudge} from './gate-nothing-to-judge.js'
import {gateWithoutThreshold} from './gate-without-threshold.js'
import {inputNobodyMakes} from './input-nobody-makes.js'
import {noSuccessCriteria} from './no-success-criteria.js'
import {noTrigger} from './no-trigger.js'
import {outputNobodyMakes} from './output-nobody-makes.js'
import {outputOutside} from './output-outside.js'
import {placeholderMixed} from './placeholder-mixed.js'
import {placeholderUnknown} from './placeholder-unknown.js'
import {retriesOutOfRange} from './retries-out-of-range.js'
import {sectionMisspelt} from './section-misspelt.js'
import {skillsUsedDiffers} from './skills-used-differs.js'
import {stepCycle} from './step-cycle.js'
import {stepOrder} from './step-order.js'
import {thresholdDiffers} from './threshold-differs.js'
import {twoProducers} from './two-producers.js'
import {unknownMode} from './unknown-mode.js'
import {unknownStep} from './unknown-step.js'

/** Every rule that looks at one journey, by id. */
export const cujRules: readonly CujRule[] = [
  agentsUsedDiffers,
  backoffShorter,
  conditionNeverTrue,
  conditionProse,
  conditionUnknownName,
  criterionUncheckable,
  criterionWithoutTarget,
  cujIdDiffers,
  duplicateSection,
  fallbackToItself,
  fallbackUnusedAgent,
  fieldMisspelt,
  gateMinimumOutOfRange,
  gateNothingToJudge,
  gateWithoutThreshold,
  inputNobodyMakes,
  noSuccessCriteria,
  noTrigger,
  outputNobodyMakes,
  outputOutside,
  placeholderMixed,
  placeholderUnknown,
  retriesOutOfRange,
  sectionMisspelt,
  skillsUsedDiffers,
  stepCycle,
  stepOrder,
  thresholdDiffers,
  twoProducers,
  unknownMode,
  unknownStep,
]
