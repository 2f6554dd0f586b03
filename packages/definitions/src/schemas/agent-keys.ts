import {forms} from './forms.js'
import type {JsonSchema} from './json-schema.js'

const {text, flag, map, list, oneOf, count, between, mapOrList, listOrText} = forms

/** Keys of agents alone. */
export const agentKeys: Readonly<Record<string, JsonSchema>> = {
  name: {
    description:
      'The name that journeys and people call it by: lower-case words joined by `-`, the same as that of the file.',
    type: 'string',
    minLength: 1,
    maxLength: 64,
    // GitHub Copilot shows it, so that it may be a display name there.
    pattern: '^\\S(.*\\S)?$',
  },
  agents: listOrText('Agents that it may call.'),
  background: flag('`true`: it runs while the conversation goes on.'),
  capabilities: listOrText('What it can do. A step without an agent goes to whoever has the capability that it needs.'),
  context_files: list('Files that it reads first; paths from the project.'),
  disable: flag('`true`: OpenCode does not load it.'),
  disallowedTools: listOrText('Tools that it may not use.'),
  handoffs: {description: 'Agents that GitHub Copilot offers to go on with.', type: 'array', items: {type: 'object'}},
  hidden: flag('`true`: it is in no menu.'),
  infer: flag('`false`: a model does not call it by itself.'),
  initialPrompt: text('The first thing that it is told.'),
  isolation: oneOf('`worktree`: it works on a copy of the repository.', ['worktree']),
  maxTurns: count('How often a model may answer before it has to stop.'),
  max_turns: count('How often a model may answer before it has to stop.'),
  'mcp-servers': mapOrList('MCP servers, in the form of GitHub Copilot.'),
  memory: oneOf('Where it keeps what it learns.', ['user', 'project', 'local']),
  omitClaudeMd: flag('`true`: it does not read CLAUDE.md.'),
  permissionMode: oneOf("What it may do without asking. A plugin's agent has none.", [
    'default',
    'acceptEdits',
    'auto',
    'bypassPermissions',
    'delegate',
    'dontAsk',
    'manual',
    'plan',
  ]),
  permission: map('Permissions, in the form of OpenCode.'),
  priority: {description: 'Which of several agents comes first.', type: ['string', 'number']},
  prompt: text('What it is told, in clients that read no body.'),
  skills: list('Skills that it has, by their names. Write a list: one published client drops agents with a text here.'),
  steps: count('How many steps OpenCode lets it take.'),
  target: oneOf('The client that it is for.', ['github-copilot', 'vscode']),
  temperature: between('How free a model is in its choice of words.', 0, 2),
  top_p: between('How much of what is probable a model chooses from.', 0, 1),
}
