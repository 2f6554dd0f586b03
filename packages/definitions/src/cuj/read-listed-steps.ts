import type {Place, Problem} from '@journeywright/problems'
import type {CujStep} from '../definition.js'
import {plainText} from '../text/describe-body.js'
import type {MarkdownLine} from '../text/scan-lines.js'
import * as problem from './problems.js'
import {readStep} from './read-step.js'
import type {StepSource} from './read-steps.js'

const numbered = /^ {0,3}\d+[.)]\s+(.*)$/
const bulleted = /^ {0,3}[-*+]\s+(.*)$/

/**
 * The steps of a workflow without any heading: its numbered list, for people its bullets too, for a skill alone one step
 * for each skill that the journey uses.
 */
export function readListedSteps(source: StepSource, problems: Problem[]): readonly CujStep[] {
  const {text, workflow, mode} = source
  const first = text.lines[0]?.number ?? 1
  const section = workflow ? text.lines.slice(workflow.firstLine + 1 - first, workflow.lastLine + 1 - first) : []
  const own = section.filter(line => !isHead(line))
  const steps = [numbered, ...(mode === 'manual-setup' ? [bulleted] : [])]
    .map(pattern => stepsOf(own, pattern, text.file, problems))
    .find(found => found.length > 0)
  if (steps && mode !== 'manual-setup' && mode !== 'skill-only') {
    problems.push(problem.listAsSteps(steps.length, steps[0]?.at ?? {file: text.file, line: first, column: 1}))
  }
  return steps ?? (mode === 'skill-only' ? skillSteps(source, own, problems) : [])
}

function stepsOf(
  lines: readonly MarkdownLine[],
  pattern: RegExp,
  file: string,
  problems: Problem[],
): readonly CujStep[] {
  const first = lines.find(line => !line.fenced && pattern.test(line.text))
  const indent = first?.text.search(/\S/) ?? 0
  const starts = lines.flatMap((line, index) =>
    !line.fenced && pattern.test(line.text) && line.text.search(/\S/) === indent ? [index] : [],
  )
  return starts.map((start, index) => {
    const item = lines.slice(start, starts[index + 1])
    const title = titleOf(pattern.exec(item[0]?.text ?? '')?.[1] ?? '')
    const at: Place = {file, line: item[0]?.number ?? 1, column: indent + 1}
    const step = readStep({id: String(index + 1), title}, at, item, problems)
    return {...step, fields: step.fields.filter(({name}) => name !== title)}
  })
}

/** A bold beginning is a title; else the whole first line is. */
function titleOf(item: string): string {
  const text = item.replace(/^\[[ xX]\]\s+/, '')
  const bold = /^\*\*(.+?):?\*\*/.exec(text)?.[1]
  return bold ?? plainText(text).replace(/[:.]$/, '')
}

/** What stands about the journey as a whole. */
function isHead({text}: MarkdownLine): boolean {
  return /^\s*(?:[-*+]\s+)?\*\*(?:execution mode|workflow(?: file| path)?)\b/i.test(text)
}

/** Words in the list of skills name none where there are ids. */
function skillSteps({skillsUsed}: StepSource, lines: readonly MarkdownLine[], problems: Problem[]): readonly CujStep[] {
  const ids = skillsUsed.filter(({text}) => /^[a-z\d]+(?:-[a-z\d]+)*$/.test(text))
  return (ids.length > 0 ? ids : skillsUsed).map((skill, index) => {
    const step = readStep({id: String(index + 1), title: skill.text}, skill.at, index === 0 ? lines : [], problems)
    return {...step, skill: step.skill ?? skill}
  })
}
