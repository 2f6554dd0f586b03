import type {CujDefinition} from '../definition.js'
import {nameKey} from '../name-key.js'

/** Whether a name occurs in the workflow's text, whichever way it is written there. */
export function isInWorkflow({sections}: CujDefinition, name: string): boolean {
  const text = sections.find(({title}) => title.toLowerCase() === 'workflow')?.text ?? ''
  return `-${nameKey(text)}-`.includes(`-${nameKey(name)}-`)
}
