import type {FileRule} from '../check/file-rule.js'
import {agentNameDiffers} from './agent-name-differs.js'
import {argumentHintMissing} from './argument-hint-missing.js'
import {bashUnrestricted} from './bash-unrestricted.js'
import {bodyEmpty} from './body-empty.js'
import {bodyTooLong} from './body-too-long.js'
import {booleanExpected} from './boolean-expected.js'
import {bypassPermissions} from './bypass-permissions.js'
import {compatibilityLength} from './compatibility-length.js'
import {descriptionLength} from './description-length.js'
import {descriptionMarkup} from './description-markup.js'
import {descriptionNewline} from './description-newline.js'
import {descriptionVague} from './description-vague.js'
import {duplicateItem} from './duplicate-item.js'
import {hiddenText} from './hidden-text.js'
import {hooksNotRun} from './hooks-not-run.js'
import {keyOfOtherKind} from './key-of-other-kind.js'
import {nameFormat} from './name-format.js'
import {numberOutOfRange} from './number-out-of-range.js'
import {personalPath} from './personal-path.js'
import {placeholderText} from './placeholder-text.js'
import {reservedName} from './reserved-name.js'
import {secondFrontMatter} from './second-front-matter.js'
import {secret} from './secret.js'
import {shellLineNotRun} from './shell-line-not-run.js'
import {tabIndentation} from './tab-indentation.js'
import {toolAllowedAndDenied} from './tool-allowed-and-denied.js'
import {toolForm} from './tool-form.js'
import {toolsEmpty} from './tools-empty.js'
import {unclosedCodeFence} from './unclosed-code-fence.js'
import {unknownColor} from './unknown-color.js'
import {unknownKey} from './unknown-key.js'
import {unknownModel} from './unknown-model.js'
import {unknownTool} from './unknown-tool.js'
import {unknownValue} from './unknown-value.js'
import {unsafeBash} from './unsafe-bash.js'

/** Every rule that looks at one file, by id. */
export const fileRules: readonly FileRule[] = [
  agentNameDiffers,
  argumentHintMissing,
  bashUnrestricted,
  bodyEmpty,
  bodyTooLong,
  booleanExpected,
  bypassPermissions,
  compatibilityLength,
  descriptionLength,
  descriptionMarkup,
  descriptionNewline,
  descriptionVague,
  duplicateItem,
  hiddenText,
  hooksNotRun,
  keyOfOtherKind,
  nameFormat,
  numberOutOfRange,
  personalPath,
  placeholderText,
  reservedName,
  secondFrontMatter,
  secret,
  shellLineNotRun,
  tabIndentation,
  toolAllowedAndDenied,
  toolForm,
  toolsEmpty,
  unclosedCodeFence,
  unknownColor,
  unknownKey,
  unknownModel,
  unknownTool,
  unknownValue,
  unsafeBash,
]
