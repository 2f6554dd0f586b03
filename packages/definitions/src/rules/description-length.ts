import type {FileRule} from '../check/file-rule.js'

/** Of the Agent Skills specification; longer ones are refused or cut by the tools that follow it. */
const longest = 1024

export const descriptionLength: FileRule = {
  id: 'definitions/description-length',
  severity: 'warning',
  summary: 'A description has at most 1,024 characters.',
  check({front}, report) {
    const entry = front.keys?.get('description')
    if (typeof entry?.value !== 'string') return
    const {length} = Array.from(entry.value)
    if (length <= longest) return
    report({
      message: `Unexpected description of ${length} characters, expected at most ${longest}`,
      fix: 'Say in a sentence or two when to use it, and move the rest below the front matter.',
      at: entry.at,
    })
  },
}
