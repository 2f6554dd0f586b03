import type {FileRule} from '../check/file-rule.js'
import {agentNameDiffers} from './agent-name-differs.js'
import {agentPluginKey} from './agent-plugin-key.js'
import {argumentHintMissing} from './argument-hint-missing.js'
import {bashUnrestricted} from './bash-unrestricted.js'
import {bodyEmpty} from './body-empty.js'
import {bodyTooLong} from './body-too-long.js'
import {booleanExpected} from './boolean-expected.js'
import {bypassPermissions} from './bypass-permissions.js'
import {commandName} from './command-name.js'
import {compatibilityLength} from './compatibility-length.js'
import {descriptionLength} from './description-length.js'
import {descriptionMarkup} from './description-markup.js'
import {descriptionNewline} from './description-newline.js'
import {descriptionVague} from './description-vague.js'
import {duplicateItem} from './duplicate-item.js'
import {hiddenText} from './hidden-text.js'
import {hooksNotRun} from './hooks-not-run.js'
import {keyOfOtherKind} from './key-of-other-kind.js'
import {marketplaceOwner} from './marketplace-owner.js'
import {nameFormat} from './name-format.js'
import {noName} from './no-name.js'
import {numberOutOfRange} from './number-out-of-range.js'
import {personalPath} from './personal-path.js'
import {placeholderText} from './placeholder-text.js'
import {pluginDescription} from './plugin-description.js'
import {pluginFieldForm} from './plugin-field-form.js'
import {pluginListedTwice} from './plugin-listed-twice.js'
import {pluginName} from './plugin-name.js'
import {pluginPathForm} from './plugin-path-form.js'
import {pluginVersion} from './plugin-version.js'
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
  agentPluginKey,
  argumentHintMissing,
  bashUnrestricted,
  bodyEmpty,
  bodyTooLong,
  booleanExpected,
  bypassPermissions,
  commandName,
  compatibilityLength,
  descriptionLength,
  descriptionMarkup,
  descriptionNewline,
  descriptionVague,
  duplicateItem,
  hiddenText,
  hooksNotRun,
  keyOfOtherKind,
  marketplaceOwner,
  nameFormat,
  noName,
  numberOutOfRange,
  personalPath,
  placeholderText,
  pluginDescription,
  pluginFieldForm,
  pluginListedTwice,
  pluginName,
  pluginPathForm,
  pluginVersion,
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
