import type {MarkdownText} from './markdown-text.js'
import type {Section} from './sections.js'
import {stepLines, type StepLine} from './step-lines.js'

/** The items and fields of a section; tables, quotes and code are none. */
export function sectionLines(text: MarkdownText, section: Section): readonly StepLine[] {
  const first = text.lines[0]?.number ?? 1
  return stepLines(text.lines.slice(section.firstLine + 1 - first, section.lastLine + 1 - first))
}
