import type {FileRule} from '../check/file-rule.js'
import {placeOfKey} from '../check/place-of-key.js'

/** By kind: a key that only other kinds have, and what to do instead. */
const instead: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  agent: {
    'allowed-tools': 'Write `tools:`.',
    allowedTools: 'Write `tools:`.',
    'disallowed-tools': 'Write `disallowedTools:`.',
    context: 'Remove it: an agent always has a context of its own.',
  },
  skill: {
    tools: 'Write `allowed-tools:`.',
    allowedTools: 'Write `allowed-tools:`.',
    disallowedTools: 'Write `disallowed-tools:`.',
    permissionMode: 'Set it in the agent that uses the skill.',
    maxTurns: 'Set it in the agent that uses the skill.',
    skills: 'Name the other skill in the text, or list both in an agent.',
  },
  command: {
    tools: 'Write `allowed-tools:`.',
    allowedTools: 'Write `allowed-tools:`.',
    disallowedTools: 'Write `disallowed-tools:`.',
    permissionMode: 'Set it in the agent that the command names.',
    maxTurns: 'Set it in the agent that the command names.',
  },
}

export const keyOfOtherKind: FileRule = {
  id: 'definitions/key-of-other-kind',
  severity: 'warning',
  summary: 'A definition has the keys of its own kind.',
  check(subject, report) {
    const {definition, front} = subject
    const keys = instead[definition.kind] ?? {}
    for (const [key, entry] of front.keys ?? []) {
      const fix = keys[key]
      if (fix === undefined) continue
      report({
        message: `Unexpected key \`${key}\` in ${definition.kind === 'agent' ? 'an' : 'a'} ${definition.kind}, expected none: nothing reads it here`,
        fix,
        at: placeOfKey(subject, key, entry),
      })
    }
  },
}
