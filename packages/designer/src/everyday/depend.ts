import type {EverydayReader} from './said.js'
import {state, stateThing} from './state.js'

const nouns: Readonly<Record<string, string>> = {
  block: 'block',
  depend: 'dependency',
  follow: 'follow',
  link: 'link',
  mention: 'mention',
  refer: 'reference',
  relate: 'relation',
  replace: 'replacement',
  require: 'requirement',
}

/** "Tasks can depend on other tasks": many of a kind with many of it. */
export const dependReader: EverydayReader = {
  read(said) {
    const {statement, subjects} = said
    const [subject] = subjects
    const other = [...said.objects, ...said.around].find(
      ({phrase}) => phrase.determiners.includes('other') || phrase.words[0]?.lower === 'other',
    )
    if (!subject || subject.name === null || other?.name !== subject.name) return null
    const {name} = subject
    const noun = nouns[statement.verb]
    if (noun === undefined) return null
    const entity = `${name}_${noun}`
    const link = {kind: 'relation', from: entity, to: name, min: 1, max: 1, inverseMax: 'many', verb: 'refers'} as const
    const facts = [
      ...stateThing(said, subject),
      state(said, {kind: 'entity', entity}),
      state(said, {...link, role: name}),
      state(said, {...link, role: `other_${name}`}),
    ]
    return {facts, event: entity}
  },
}
