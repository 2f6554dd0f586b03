import type {Place} from '@journeywright/problems'
import type {FrontEntry} from '../front-matter.js'
import type {FileSubject} from './file-rule.js'
import type {Mention} from './project-rule.js'

/** Every name that a file uses and that something else must answer to, in the file's order. */
export function findMentions({definition, front}: FileSubject): readonly Mention[] {
  if (definition.kind !== 'agent') return []
  const entry = front.keys?.get('skills')
  return entry ? definition.skills.map(text => ({kind: 'skill', text, at: placeInEntry(entry, text)})) : []
}

/** Where an item of a list stands; where the value begins if its text is not found as written. */
function placeInEntry({source, at}: FrontEntry, item: string): Place {
  const before = source.slice(0, Math.max(0, source.indexOf(item))).split('\n')
  const last = (before.at(-1) ?? '').length
  return {...at, line: at.line + before.length - 1, column: before.length > 1 ? last + 1 : at.column + last}
}
