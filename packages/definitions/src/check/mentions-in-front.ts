import {placeAt} from '@journeywright/problems'
import {splitList} from '../text/split-list.js'
import type {FileSubject} from './file-rule.js'
import {itemsOf} from './items-of.js'
import {offsetOf} from './offset-of.js'
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
export function mentionsInFront(subject: FileSubject): readonly Mention[] {
  const {definition} = subject
  return [
    ...aliasMentions(subject),
    ...['tools', 'allowed-tools', 'allowedTools'].flatMap(key => toolMentions(subject, key)),
    ...(definition.kind === 'agent' ? agentMentions(subject) : []),
    ...(definition.kind === 'command' && definition.agent && hasToBeWritten(definition.agent.text)
      ? [{kind: 'agent' as const, ...definition.agent}]
      : []),
  ]
}

function agentMentions(subject: FileSubject): readonly Mention[] {
  const [skills, files] = ['skills', 'context_files'].map(key => subject.front.keys?.get(key))
  return [
    ...(skills ? itemsOf(subject, skills) : []).map(item => ({kind: 'skill' as const, ...item})),
    ...(files ? itemsOf(subject, files) : [])
      .filter(({text}) => !/^(?:[a-z]+:|[/~$@])|[{}<>*]/i.test(text))
      .map(item => ({kind: 'context' as const, ...item})),
  ]
}

/** The agents of `Agent(a, b)` and `Task(a)`, and the skill of `Skill(a)`. */
function toolMentions(subject: FileSubject, key: string): readonly Mention[] {
  const entry = subject.front.keys?.get(key)
  return (entry ? itemsOf(subject, entry) : []).flatMap(({text, at}): readonly Mention[] => {
    const [, tool = '', names = ''] = /^(Agent|Task|Skill)\((.*)\)$/.exec(text) ?? []
    const kind = tool === 'Skill' ? 'skill' : 'agent'
    return splitList(names).flatMap(name =>
      hasToBeWritten(name) && /^[\w:-]+$/.test(name)
        ? [{kind, text: name, at: {...at, column: at.column + text.indexOf(name, tool.length)}}]
        : [],
    )
  })
}

/** Aliases stand in the metadata, which has one place for all of its keys. */
function aliasMentions({definition, front, text, shown}: FileSubject): readonly Mention[] {
  const entry = front.keys?.get('metadata')
  if (!entry) return []
  const start = text.indexOf('aliases', offsetOf(text, entry.at))
  return definition.aliases.map(alias => {
    const offset = text.indexOf(alias, start)
    return {kind: 'alias', text: alias, at: offset < 0 ? entry.at : placeAt(shown, text, offset)}
  })
}

function hasToBeWritten(agent: string): boolean {
  return !builtIn.has(agent.toLowerCase())
}
