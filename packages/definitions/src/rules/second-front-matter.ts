import type {FileRule} from '../check/file-rule.js'
import {knownKeys} from '../front-matter/known-keys.js'

export const secondFrontMatter: FileRule = {
  id: 'definitions/second-front-matter',
  severity: 'warning',
  summary: 'A file has one front matter.',
  check({front, lines, shown}, report) {
    if (front.keys === null) return
    const start = lines.findIndex(({text}) => text.trim() !== '')
    const opener = lines[start]
    if (!opener || !/^---\s*$/.test(opener.text)) return
    const end = lines.findIndex(({text}, index) => index > start && /^---\s*$/.test(text))
    const inner = lines.slice(start + 1, Math.max(end, start + 1))
    if (!inner.some(({text}) => knownKeys.has(/^([\w-]+):/.exec(text)?.[1] ?? ''))) return
    report({
      message: 'Unexpected second front matter, expected one: its keys are read as text',
      fix: 'Move its keys into the first front matter.',
      at: {file: shown, line: opener.number, column: 1},
    })
  },
}
