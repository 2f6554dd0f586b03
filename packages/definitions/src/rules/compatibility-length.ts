import type {FileRule} from '../check/file-rule.js'

/** Of the Agent Skills specification. */
const longest = 500

export const compatibilityLength: FileRule = {
  id: 'definitions/compatibility-length',
  severity: 'warning',
  summary: 'What a skill needs is said in at most 500 characters.',
  check({front, definition}, report) {
    const entry = front.keys?.get('compatibility')
    if (definition.kind !== 'skill' || typeof entry?.value !== 'string') return
    const {length} = Array.from(entry.value)
    if (length <= longest) return
    report({
      message: `Unexpected \`compatibility\` of ${length} characters, expected at most ${longest}`,
      fix: 'Name the products and programs that it needs, and say the rest below the front matter.',
      at: entry.at,
    })
  },
}
