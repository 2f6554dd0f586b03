import {bom} from './bom.js'
import type {Fix} from './fix.js'
import {indentedFence} from './indented-fence.js'
import {longClosingFence} from './long-closing-fence.js'
import {mojibake} from './mojibake.js'
import {noOpeningFence} from './no-opening-fence.js'
import {tabIndentation} from './tab-indentation.js'
import {unclosedFrontMatter} from './unclosed-front-matter.js'
import {unexpectedValue} from './unexpected-value.js'
import {yamlRecovered} from './yaml-recovered.js'

/** Every fix, alphabetical by the code that it mends. */
export const fixes: readonly Fix[] = [
  bom,
  indentedFence,
  longClosingFence,
  mojibake,
  noOpeningFence,
  tabIndentation,
  unclosedFrontMatter,
  unexpectedValue,
  yamlRecovered,
]
