import type {CujDefinition, Located} from '../definition.js'
import type {MarkdownText} from './markdown-text.js'
import {readExecutionMode} from './read-execution-mode.js'

const field =
  /^(\s*(?:[-*+]\s+)?(?:\*\*|__)(execution mode|mode|workflow(?: file| path)?)(?::(?:\*\*|__)|(?:\*\*|__)\s*:)\s*`?)([^`]+?)[`\s]*$/i

/** What stands about the journey as a whole: its mode and the workflow file that it names. The first of each counts. */
export function readHead({lines, file}: MarkdownText): Pick<CujDefinition, 'executionMode' | 'workflowFile'> {
  let mode: Located | null = null
  let path: Located | null = null
  for (const {text, number, fenced} of lines) {
    const [, before = '', name = '', value = ''] = (!fenced && field.exec(text)) || []
    if (name === '') continue
    const located = {text: value, at: {file, line: number, column: before.length + 1}}
    if (/mode$/i.test(name)) mode ??= located
    else if (/\.ya?ml$/i.test(value)) path ??= located
  }
  const executionMode = readExecutionMode(mode)
  return {executionMode, workflowFile: path ?? (executionMode.kind === 'workflow-file' ? mode : null)}
}
