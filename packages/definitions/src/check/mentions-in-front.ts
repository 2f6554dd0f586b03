import type {Place} from '@journeywright/problems'
import type {FrontEntry, FrontMatter} from '../front-matter.js'
import {splitList} from '../split-list.js'
import type {FileSubject} from './file-rule.js'
import type {Mention} from './project-rule.js'

/** Agents that the tools themselves bring along, whatever is installed. */
const builtIn = new Set([
  '*',
  'claude-code-guide',
  'explore',
  'general-purpose',
  'output-style-setup',
  'plan',
  'statusline-setup',
])

/** What the front matter of an agent, skill or command names. */
export function mentionsInFront({definition, front}: FileSubject): readonly Mention[] {
  const tools = ['tools', 'allowed-tools', 'allowedTools'].flatMap(key => toolMentions(front, key))
  const aliases = aliasMentions(definition.aliases, front)
  if (definition.kind === 'agent') {
    const skills = itemsOf(front, 'skills').map(item => ({kind: 'skill' as const, ...item}))
    const files = itemsOf(front, 'context_files').filter(({text}) => isPlainPath(text))
    return [...aliases, ...skills, ...files.map(item => ({kind: 'context' as const, ...item})), ...tools]
  }
  if (definition.kind !== 'command' || definition.agent === null) return [...aliases, ...tools]
  const {agent} = definition
  return builtIn.has(agent.text.toLowerCase()) ? tools : [{kind: 'agent', ...agent}, ...tools]
}

/** The agents of `Agent(a, b)` and `Task(a)`, and the skill of `Skill(a)`. */
function toolMentions(front: FrontMatter, key: string): readonly Mention[] {
  return itemsOf(front, key).flatMap(({text, at}): readonly Mention[] => {
    const [, tool = '', names = ''] = /^(Agent|Task|Skill)\((.*)\)$/.exec(text) ?? []
    const kind = tool === 'Skill' ? 'skill' : 'agent'
    return splitList(names).flatMap(name => {
      if (builtIn.has(name.toLowerCase()) || !/^[\w:-]+$/.test(name)) return []
      return [{kind, text: name, at: {...at, column: at.column + text.indexOf(name, tool.length)}}]
    })
  })
}

/** Aliases stand in the metadata, which has one place for all of its keys. */
function aliasMentions(aliases: readonly string[], front: FrontMatter): readonly Mention[] {
  const entry = front.keys?.get('metadata')
  if (!entry) return []
  const start = Math.max(0, entry.source.indexOf('aliases'))
  return aliases.map(text => {
    const offset = entry.source.indexOf(text, start)
    return {kind: 'alias', text, at: offset < 0 ? entry.at : placeIn(entry, offset)}
  })
}

interface Item {
  readonly text: string
  readonly at: Place
}

/** The items of a list, each where it is written; the value's own place for one that is written in another way. */
function itemsOf(front: FrontMatter, key: string): readonly Item[] {
  const entry = front.keys?.get(key)
  if (!entry) return []
  let from = 0
  return textsOf(entry).map(text => {
    const offset = entry.source.indexOf(text, from)
    if (offset < 0) return {text, at: entry.at}
    from = offset + text.length
    return {text, at: placeIn(entry, offset)}
  })
}

function textsOf({value}: FrontEntry): readonly string[] {
  if (typeof value === 'string') return splitList(value)
  return Array.isArray(value) ? value.filter(each => typeof each === 'string') : []
}

function placeIn({source, at}: FrontEntry, offset: number): Place {
  const before = source.slice(0, offset).split('\n')
  const last = (before.at(-1) ?? '').length
  return {...at, line: at.line + before.length - 1, column: before.length > 1 ? last + 1 : at.column + last}
}

function isPlainPath(text: string): boolean {
  return !/^(?:[a-z]+:|[/~$@])|[{}<>*]/i.test(text)
}
