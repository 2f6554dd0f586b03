import type {FileSubject} from './file-rule.js'
import {mentionsInCuj} from './mentions-in-cuj.js'
import {mentionsInFront} from './mentions-in-front.js'
import {mentionsInLinks} from './mentions-in-links.js'
import type {Mention} from './project-rule.js'

/** Every name and file that a file uses and that something else must answer to, in the file's order. */
export function findMentions(subject: FileSubject): readonly Mention[] {
  const {definition, lines, shown} = subject
  const own = definition.kind === 'cuj' ? mentionsInCuj(definition, lines, shown) : mentionsInFront(subject)
  return [...own, ...mentionsInLinks(lines, shown)].sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column)
}
