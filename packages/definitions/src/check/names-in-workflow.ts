import {findSection} from '../cuj/find-section.js'
import {sectionTitles} from '../cuj/section-titles.js'
import type {CujDefinition} from '../definition.js'
import {nameKey} from '../text/name-key.js'

/**
 * Tells whether a name occurs in the workflow's text, whichever way it is written there. Where that has no steps, they
 * stand in another file, and every name may occur.
 */
export function namesInWorkflow({sections, steps}: CujDefinition): (name: string) => boolean {
  const workflow = steps.length > 0 ? findSection(sections, sectionTitles.workflow) : undefined
  const key = workflow ? `-${nameKey(workflow.text)}-` : null
  return name => key === null || key.includes(`-${nameKey(name)}-`)
}
