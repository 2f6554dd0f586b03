import type {Problem} from '@journeywright/problems'
import type {CujStep, ExecutionMode, Located} from '../definition.js'
import type {MarkdownLine} from '../text/scan-lines.js'
import {headingsOf, type Heading} from './headings.js'
import type {MarkdownText} from './markdown-text.js'
import * as problem from './problems.js'
import {readListedSteps} from './read-listed-steps.js'
import {readStep} from './read-step.js'
import type {Section} from './sections.js'
import {readStepTitle, type StepTitle} from './step-title.js'

/** What the steps of a journey are read from. */
export interface StepSource {
  readonly text: MarkdownText
  readonly workflow: Section | undefined
  readonly mode: ExecutionMode['kind']
  readonly skillsUsed: readonly Located[]
  /** Whether a workflow file may have the steps that the text lacks. */
  readonly hasFile: boolean
}

interface FoundStep {
  readonly heading: Heading
  readonly title: StepTitle
}

/**
 * Every step, in the file's order: headings below `## Workflow`, else such headings elsewhere, else a list there. A
 * journey for people or of a skill alone may name its steps as it likes.
 */
export function readSteps(source: StepSource): {
  readonly steps: readonly CujStep[]
  readonly problems: readonly Problem[]
} {
  const {text, workflow} = source
  const problems: Problem[] = []
  const headings = headingsOf(text)
  const {lines} = text
  const inside = workflow ? headings.filter(heading => isWithin(heading, workflow)) : []
  const outside = headings.flatMap(heading =>
    asStep(heading, inside.includes(heading) ? null : readStepTitle(heading.title, false)),
  )
  const found = [...stepsInside(inside, source.mode, problems), ...stepsOutside(outside, inside, headings, problems)]
  const ordered = found.toSorted((a, b) => a.heading.at.line - b.heading.at.line)
  const starts = new Set(ordered.map(({heading}) => heading))
  const steps = ordered.map(step =>
    readStep(step.title, step.heading.at, linesBelow(step, starts, headings, lines), problems),
  )
  const firsts = new Map<string, CujStep>()
  for (const step of steps) {
    const first = firsts.get(step.id)
    if (first) problems.push(problem.duplicateStep(step.id, step.at, first.at))
    else firsts.set(step.id, step)
  }
  if (steps.length > 0) return {steps, problems}
  const listed = readListedSteps(source, problems)
  const start = workflow?.at ?? {file: text.file, line: 1, column: 1}
  if (listed.length === 0 && !source.hasFile) problems.push(problem.missingSteps(start))
  return {steps: listed, problems}
}

function stepsInside(
  headings: readonly Heading[],
  mode: StepSource['mode'],
  problems: Problem[],
): readonly FoundStep[] {
  const named = headings.flatMap(heading => asStep(heading, readStepTitle(heading.title, true)))
  const depth = Math.min(...(named.length > 0 ? named.map(({heading}) => heading.depth) : [headings[0]?.depth ?? 3]))
  const last = Math.max(0, ...named.map(({title}) => Number.parseInt(title.id, 10) || 0))
  const isFree = mode === 'skill-only' || mode === 'manual-setup'
  const starts = new Set(named.map(({heading}) => heading))
  const free: FoundStep[] = []
  for (const [index, heading] of headings.entries()) {
    if (starts.has(heading) || heading.depth > depth) continue
    const next = headings[index + 1]
    // A heading over steps of their own is a group of them, and no step.
    if (next && next.depth > heading.depth && starts.has(next)) continue
    const id = String(last + free.length + 1)
    if (isFree) free.push({heading, title: {id, title: heading.title}})
    problems.push(
      isFree
        ? problem.headingAsStep(heading.title, id, heading.at)
        : problem.unexpectedHeading(heading.title, heading.at),
    )
  }
  return [...named, ...free]
}

/** Steps at the workflow's own level, and below such steps, are part of it; others only where there are none of these. */
function stepsOutside(
  steps: readonly FoundStep[],
  inside: readonly Heading[],
  headings: readonly Heading[],
  problems: Problem[],
): readonly FoundStep[] {
  const hasOwn =
    inside.some(heading => readStepTitle(heading.title, true)) || steps.some(({heading}) => heading.depth <= 2)
  const isRead = ({heading}: FoundStep): boolean => {
    const section = headings.findLast(({depth, at}) => depth <= 2 && at.line <= heading.at.line)
    return !hasOwn || steps.some(step => step.heading === section)
  }
  for (const step of steps) problems.push(problem.outsideWorkflow(step.title.id, isRead(step), step.heading.at))
  return steps.filter(isRead)
}

function asStep(heading: Heading, title: StepTitle | null): readonly FoundStep[] {
  return title ? [{heading, title}] : []
}

function isWithin({at}: Heading, section: Section): boolean {
  return at.line > section.firstLine && at.line <= section.lastLine
}

/** To the next step, or to the next heading of the same or a higher level; deeper headings stay inside. */
function linesBelow(
  {heading}: FoundStep,
  starts: ReadonlySet<Heading>,
  headings: readonly Heading[],
  lines: readonly MarkdownLine[],
): readonly MarkdownLine[] {
  const end = headings.find(each => each.at.line > heading.at.line && (each.depth <= heading.depth || starts.has(each)))
  const first = lines[0]?.number ?? 1
  return lines.slice(heading.contentLine - first, end ? end.at.line - first : lines.length)
}
