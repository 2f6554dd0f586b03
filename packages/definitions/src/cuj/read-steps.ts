import type {Place, Problem} from '@journeywright/problems'
import type {CujStep} from '../definition.js'
import * as problem from '../problems.js'
import {scanLines, type MarkdownLine} from '../scan-lines.js'
import type {MarkdownText} from './markdown-text.js'
import {readStep} from './read-step.js'
import type {Section} from './sections.js'

const stepTitle = /^Step\s+(\S+?)\s*(?::|\s[-–—]\s)\s*(.+?)\s*#*$/i

/** Every `### Step <id>: <title>` of the workflow, in the file's order. */
export function readSteps(
  text: MarkdownText,
  section: Section | undefined,
): {readonly steps: readonly CujStep[]; readonly problems: readonly Problem[]} {
  if (!section) return {steps: [], problems: [problem.missingSteps({file: text.file, line: 1, column: 1})]}
  const problems: Problem[] = []
  const steps: CujStep[] = []
  for (const {title, at, lines} of subsectionsOf(text, section)) {
    const [, id = '', name = ''] = stepTitle.exec(title) ?? []
    if (id === '') {
      problems.push(problem.unexpectedHeading(title, at))
      continue
    }
    const first = steps.find(step => step.id === id)
    if (first) problems.push(problem.duplicateStep(id, at, first.at))
    steps.push(readStep({id, title: name, at}, lines))
  }
  if (steps.length === 0) problems.push(problem.missingSteps(section.at))
  return {steps, problems}
}

interface Subsection {
  readonly title: string
  readonly at: Place
  readonly lines: MarkdownLine[]
}

/** The H3s of a section with the lines below them; deeper headings stay inside. */
function subsectionsOf(text: MarkdownText, section: Section): readonly Subsection[] {
  const found: Subsection[] = []
  for (const line of scanLines(text.body, text.bodyLine)) {
    if (line.number <= section.firstLine || line.number > section.lastLine) continue
    const title = line.fenced ? undefined : /^ {0,3}###\s+(.*?)\s*$/.exec(line.text)?.[1]
    if (title === undefined) found.at(-1)?.lines.push(line)
    else found.push({title, at: {file: text.file, line: line.number, column: line.text.indexOf('#') + 1}, lines: []})
  }
  return found
}
