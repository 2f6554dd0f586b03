import type {Located} from '../definition.js'
import type {FileSubject} from './file-rule.js'
import {itemsOf} from './items-of.js'

/** The keys that list tools, in the spellings of the tools that read these files. */
const keys = ['tools', 'allowed-tools', 'allowedTools', 'disallowedTools', 'disallowed-tools']

/** Every tool that a front matter names, with its key, in the file's order. */
export function toolLists(subject: FileSubject): readonly {readonly key: string; readonly items: readonly Located[]}[] {
  if (subject.definition.kind === 'plugin') return []
  return [...(subject.front.keys ?? [])]
    .filter(([key]) => keys.includes(key))
    .map(([key, entry]) => ({key, items: itemsOf(subject, entry)}))
}
