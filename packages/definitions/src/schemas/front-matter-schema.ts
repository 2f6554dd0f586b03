import {keysOfKind} from '../check/keys-of-kind.js'
import {agentKeys} from './agent-keys.js'
import type {JsonSchema} from './json-schema.js'
import {sharedKeys} from './shared-keys.js'
import {skillKeys} from './skill-keys.js'

type Kind = 'agent' | 'skill' | 'command' | 'cuj'

const about: Readonly<
  Record<Kind, {readonly title: string; readonly text: string; readonly required: readonly string[]}>
> = {
  agent: {
    title: 'Agent',
    text: 'The front matter of an agent: `agents/<name>.md`, `.claude/agents/<name>.md`.',
    required: ['name', 'description'],
  },
  skill: {
    title: 'Skill',
    text: 'The front matter of a skill: `skills/<name>/SKILL.md`.',
    required: ['name', 'description'],
  },
  command: {title: 'Command', text: 'The front matter of a slash command: `commands/<name>.md`.', required: []},
  cuj: {
    title: 'CUJ',
    text: 'The front matter of a critical user journey, which needs none: `cujs/CUJ-NNN-<name>.md`.',
    required: [],
  },
}

/** JSON Schema of a kind's front matter: the keys that published clients read, and no other. */
export function frontMatterSchema(kind: Kind): JsonSchema {
  const {title, text, required} = about[kind]
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `${kind}.schema.json`,
    title: `${title} front matter`,
    description: text,
    type: 'object',
    required,
    properties: Object.fromEntries([...keysOfKind[kind]].sort().map(key => [key, schemaOf(kind, key)])),
    additionalProperties: false,
  }
}

function schemaOf(kind: Kind, key: string): JsonSchema {
  const own = kind === 'agent' ? agentKeys : skillKeys
  const found = own[key] ?? sharedKeys[key]
  if (!found) throw new Error(`Internal error: nothing is said about the key ${key} of ${kind}s`)
  // A journey's name and a command's are for people; files name them.
  return key === 'name' && (kind === 'command' || kind === 'cuj')
    ? {description: 'What people call it.', type: 'string', minLength: 1}
    : found
}
