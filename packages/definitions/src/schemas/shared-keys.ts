import {knownTools} from '../check/known-tools.js'
import {forms} from './forms.js'
import type {JsonSchema} from './json-schema.js'
import {metadataSchema} from './metadata-schema.js'

const {text, plain, flag, map, list, suggested, listOrText} = forms

/** Tools in Claude Code's spelling. */
const tools = knownTools.filter(name => /^[A-Z]/.test(name))
const models = ['inherit', 'sonnet', 'opus', 'haiku']

/** Keys that several kinds have, and what they mean in all of them. */
export const sharedKeys: Readonly<Record<string, JsonSchema>> = {
  aliases: listOrText('Other names that mean this one. `metadata.aliases` is the same, and portable.'),
  'allowed-tools': listOrText(
    'Tools that may be used without asking. Agent Skills writes them on one line, with spaces between.',
    tools,
  ),
  'argument-hint': listOrText(
    'What is typed after the command, as its user sees it: `[branch] [--all]`. Quote it where it begins with `[`.',
  ),
  arguments: listOrText('Names of the arguments, to be used as `$name` in the text.'),
  author: {
    description: 'Who wrote it. Not portable: Agent Skills has it below `metadata`.',
    type: ['string', 'object'],
  },
  category: text('What it belongs to, in lists.'),
  description: {
    description: 'What it does, and when to use it: clients choose by this alone. At most 1,024 characters.',
    type: 'string',
    minLength: 1,
    maxLength: 1024,
    pattern: '\\S',
  },
  'disable-model-invocation': flag('`true`: people call it, a model never does by itself.'),
  'disallowed-tools': listOrText('Tools that may not be used.', tools),
  effort: forms.oneOf('How much a model thinks.', ['low', 'medium', 'high', 'xhigh', 'max']),
  hooks: {
    description: 'Commands that other tools run at their events. Journeywright never runs them.',
    type: ['object', 'array', 'string'],
  },
  keywords: list('Words to find it by.'),
  license: text('The name of a licence, such as `MIT`, or of a file that comes along.'),
  metadata: metadataSchema,
  model: {
    description:
      'The model that takes it: an alias, a full id, or several in the order of preference. `inherit`: that of whoever calls it.',
    anyOf: [
      {enum: models},
      {type: 'string', minLength: 1},
      {type: 'array', items: {type: 'string', minLength: 1}, minItems: 1},
    ],
  },
  shell: forms.oneOf('The shell of the lines that the text runs.', ['bash', 'powershell']),
  tags: listOrText('Words to find it by.'),
  tools: listOrText(
    'Tools that it may use. Left out, it has them all; an empty list is read differently by every client.',
    tools,
  ),
  'user-invocable': flag('`false`: it is in no menu; only a model calls it.'),
  version: plain('Its version. Not portable: Agent Skills has it below `metadata`.'),
  when_to_use: text('Further words about when to use it; clients put them behind the description.'),
  color: suggested('How Claude Code shows it.', ['blue', 'cyan', 'green', 'orange', 'pink', 'purple', 'red', 'yellow']),
  mcpServers: forms.mapOrList('MCP servers of this agent: names of configured ones, or their settings.'),
  agent: text('The agent that takes it.'),
  paths: listOrText('Files at which it is offered, as patterns.'),
  globs: listOrText('Files at which it is offered, as patterns.'),
  mode: text('The mode of the client in which it runs.'),
  permission: map('Permissions, in the form of OpenCode.'),
}
