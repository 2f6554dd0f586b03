import type {FileRule} from '../check/file-rule.js'
import {toolLists} from '../check/tool-lists.js'

export const toolForm: FileRule = {
  id: 'definitions/tool-form',
  severity: 'warning',
  summary: 'A tool is written as `Name`, `Name(what it may do)` or `mcp__server__tool`.',
  check(subject, report) {
    for (const {text, at} of toolLists(subject).flatMap(({items}) => items)) {
      const expected = expectedForm(text)
      if (expected === null) continue
      report({message: `Unexpected form of the tool \`${text}\`, expected ${expected}`, fix: `Write ${expected}.`, at})
    }
  },
}

/** Null when the form is right. */
function expectedForm(text: string): string | null {
  const [, name = '', bracket = '', argument = ''] = /^([^([]*)([([]?)(.*)$/s.exec(text) ?? []
  if (/^mcp_[^_]/i.test(name)) return 'a name such as `mcp__server__tool`'
  if (bracket === '[') return `\`${name.trim()}(${argument.replace(/\]$/, '')})\``
  if (bracket === '(' && !argument.endsWith(')')) return `\`)\` at its end: \`${text})\``
  if (bracket === '(' && argument.trim() === ')') return `\`${name.trim()}\` without parentheses, or a pattern in them`
  return null
}
