import type {Problem} from '@journeywright/problems'
import type {CujDefinition} from '../definition.js'
import {boundLines} from './bound-lines.js'
import {findSection} from './find-section.js'
import {listItems} from './list-items.js'
import {parseMarkdown, placeOf, walk, type MarkdownText} from './markdown-text.js'
import {normaliseInCode} from './placeholders.js'
import * as problem from './problems.js'
import {readCriteria} from './read-criteria.js'
import {readHead} from './read-head.js'
import {readPhrases} from './read-phrases.js'
import {readRecovery} from './read-recovery.js'
import {readSteps} from './read-steps.js'
import {readUsedNames} from './read-used-names.js'
import {sectionTitles as titles} from './section-titles.js'
import {findSections, sectionsOf, type Section} from './sections.js'

/** What is read from a CUJ's body, beside what all definitions have. */
export type CujFields = Pick<
  CujDefinition,
  | 'goal'
  | 'triggers'
  | 'examplePrompts'
  | 'executionMode'
  | 'workflowFile'
  | 'steps'
  | 'agentsUsed'
  | 'skillsUsed'
  | 'expectedOutputs'
  | 'criteria'
  | 'recovery'
  | 'links'
  | 'sections'
>

/** Reads a CUJ's body; `file` names it in places. */
export function parseCuj(
  body: string,
  bodyLine: number,
  file: string,
): {readonly fields: CujFields; readonly problems: readonly Problem[]} {
  const bounded = boundLines(body, bodyLine, file)
  const text = parseMarkdown(bounded.body, bodyLine, file)
  const sections = sectionsOf(text)
  const section = (names: readonly string[]): Section | undefined => findSection(sections, names)
  const workflow = section(titles.workflow)
  const head = readHead(text)
  const skillsUsed = readUsedNames(text, section(titles.skills), 'skill')
  const {steps, problems} = readSteps({
    text,
    workflow,
    mode: head.executionMode.kind,
    skillsUsed,
    hasFile: head.workflowFile !== null,
  })
  const fields: CujFields = {
    goal: section(titles.goal)?.text ?? '',
    triggers: readPhrases(text, section(titles.triggers)),
    examplePrompts: readPhrases(text, section(titles.prompts)),
    ...head,
    steps,
    agentsUsed: readUsedNames(text, section(titles.agents), 'agent'),
    skillsUsed,
    expectedOutputs: expectedOutputs(text, section(titles.outputs)),
    criteria: readCriteria(text, section(titles.criteria)),
    recovery: readRecovery(text, findSections(sections, titles.recovery)),
    links: linksOf(text),
    sections: sections.map(({title, text: content, at}) => ({title, text: content, at})),
  }
  const missingMode = workflow && head.executionMode.at === null ? [problem.missingExecutionMode(workflow.at)] : []
  return {fields, problems: [...bounded.problems, ...missingMode, ...problems]}
}

function expectedOutputs(text: MarkdownText, section: Section | undefined): CujDefinition['expectedOutputs'] {
  return listItems(text, section?.nodes ?? []).map(item => ({text: normaliseInCode(item.text), at: item.at}))
}

/** The target of every link and picture. */
function linksOf(text: MarkdownText): CujDefinition['links'] {
  return [...walk([text.root])].flatMap(node =>
    node.type === 'link' || node.type === 'image' || node.type === 'definition'
      ? [{text: node.url, at: placeOf(text, node)}]
      : [],
  )
}
