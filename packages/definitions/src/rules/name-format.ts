import type {FileRule} from '../check/file-rule.js'
import {kebabName} from '../text/kebab-name.js'

const longest = 64
/** Lower-case letters of any script; a plugin's name may stand before it. */
const wellFormed =
  /^([\p{Ll}\p{Lo}\p{N}]+(-[\p{Ll}\p{Lo}\p{N}]+)*:)?[\p{Ll}\p{Lo}\p{M}\p{N}]+(-[\p{Ll}\p{Lo}\p{M}\p{N}]+)*$/u

export const nameFormat: FileRule = {
  id: 'definitions/name-format',
  severity: 'warning',
  summary: 'A name has lower-case letters, digits and single hyphens, at most 64.',
  check({front, definition, shown}, report) {
    const entry = front.keys?.get('name')
    const isNamed = definition.kind === 'agent' || definition.kind === 'skill'
    // GitHub Copilot takes the name of an `.agent.md` for a display name.
    if (!isNamed || typeof entry?.value !== 'string' || entry.value === '' || shown.endsWith('.agent.md')) return
    const {length} = entry.value
    if (length > longest) {
      report({
        message: `Unexpected name of ${length} characters, expected at most ${longest}`,
        fix: 'Shorten the name, and say the rest in the description.',
        at: entry.at,
      })
    } else if (!wellFormed.test(entry.value)) {
      const kebab = kebabName(entry.value)
      report({
        message: `Unexpected name \`${entry.value}\`, expected lower-case letters, digits and single hyphens`,
        fix: kebab === '' ? 'Give it a name of letters and digits.' : `Write \`name: ${kebab}\`.`,
        at: entry.at,
      })
    }
  },
}
