import type {MarkdownLine} from '../scan-lines.js'
import {linesBetween, type MarkdownText} from './markdown-text.js'
import type {Section} from './sections.js'
import {stepLines, type StepLine} from './step-lines.js'

/** The items and fields of a section; tables, quotes and code are none. */
export function sectionLines(text: MarkdownText, section: Section): readonly StepLine[] {
  return stepLines(rawLines(text, section))
}

/** The lines below a section's heading as they are. */
export function rawLines(text: MarkdownText, section: Section): readonly MarkdownLine[] {
  return linesBetween(text, section.firstLine, section.lastLine + 1)
}
