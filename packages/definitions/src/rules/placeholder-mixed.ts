import type {CujRule} from '../check/cuj-rule.js'

export const placeholderMixed: CujRule = {
  id: 'definitions/placeholder-mixed',
  severity: 'info',
  summary: 'A placeholder is written one way throughout a file.',
  check({lines, shown}, report) {
    const spellings = new Map<string, string>()
    const reported = new Set<string>()
    for (const {text, number} of lines) {
      if (!/[{<]/.test(text)) continue
      for (const match of text.matchAll(/\{\{\s*([a-z][\w-]*)\s*\}\}|<([a-z]+_[a-z_]+)>/gi)) {
        const name = match[1] ?? match[2] ?? ''
        const spelling = match[0].replace(/\s/g, '')
        const first = spellings.get(name) ?? spelling
        spellings.set(name, first)
        if (first === spelling || reported.has(name)) continue
        reported.add(name)
        report({
          message: `Unexpected \`${match[0]}\`, expected \`${first}\` as before: both are read as one placeholder`,
          fix: `Write \`{{${name}}}\` everywhere.`,
          at: {file: shown, line: number, column: match.index + 1},
        })
      }
    }
  },
}
