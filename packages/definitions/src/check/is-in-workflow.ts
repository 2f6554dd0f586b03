import {sectionTitles} from '../cuj/section-titles.js'
import {findSection} from '../cuj/find-section.js'
import type {CujDefinition} from '../definition.js'
import {nameKey} from '../name-key.js'

/** Whether a name occurs in the workflow's text, whichever way it is written there; true of every name without one. */
export function isInWorkflow({sections}: CujDefinition, name: string): boolean {
  const workflow = findSection(sections, sectionTitles.workflow)
  return !workflow || `-${nameKey(workflow.text)}-`.includes(`-${nameKey(name)}-`)
}
