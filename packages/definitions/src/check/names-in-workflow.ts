import {findSection} from '../cuj/find-section.js'
import {sectionTitles} from '../cuj/section-titles.js'
import type {CujDefinition} from '../definition.js'
import {nameKey} from '../name-key.js'

/** Tells whether a name occurs in the workflow's text, whichever way it is written there. Without a workflow all do. */
export function namesInWorkflow({sections}: CujDefinition): (name: string) => boolean {
  const workflow = findSection(sections, sectionTitles.workflow)
  const key = workflow ? `-${nameKey(workflow.text)}-` : null
  return name => key === null || key.includes(`-${nameKey(name)}-`)
}
