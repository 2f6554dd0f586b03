import {forms} from './forms.js'
import type {JsonSchema} from './json-schema.js'

const {text, list, map, flag} = forms

const person: JsonSchema = {
  type: 'object',
  required: ['name'],
  properties: {name: {type: 'string', minLength: 1}, email: {type: 'string'}, url: {type: 'string'}},
}
const url = (about: string): JsonSchema => ({description: about, type: 'string', pattern: '^https?://\\S+$'})
const path: JsonSchema = {type: 'string', pattern: '^\\./(?!.*(^|/)\\.\\.(/|$))'}
/** Claude Code takes paths from the plugin's folder. */
const paths = (about: string): JsonSchema => ({description: about, anyOf: [path, {type: 'array', items: path}]})
const pathsOrMap = (about: string): JsonSchema => ({
  description: about,
  anyOf: [path, {type: 'array'}, {type: 'object'}],
})

/** Keys of plugin.json. */
export const pluginKeys: Readonly<Record<string, JsonSchema>> = {
  $schema: text('The schema of the manifest. That of Agent Plugins says which version of the standard it is for.'),
  name: {
    description: "The plugin's name: lower-case words joined by `-`. Its agents and skills are called `name:…`.",
    type: 'string',
    maxLength: 64,
    pattern: '^[a-z0-9]+([-.][a-z0-9]+)*$',
  },
  displayName: text('What people call it.'),
  version: {description: 'Its version, such as `1.2.0`.', type: 'string', minLength: 1},
  description: text('What it brings, in a sentence.'),
  author: {description: 'Who made it.', anyOf: [person, {type: 'string', minLength: 1}]},
  homepage: url('Where people read about it.'),
  repository: {description: 'Where its files come from.', type: ['string', 'object']},
  license: text('The name of its licence, such as `MIT`.'),
  keywords: list('Words to find it by.'),
  category: text('What it belongs to, in lists.'),
  tags: list('Words to find it by.'),
  agents: paths('Where its agents lie, if not in `agents/`.'),
  skills: paths('Where its skills lie, if not in `skills/`.'),
  commands: pathsOrMap('Where its commands lie, if not in `commands/`.'),
  hooks: pathsOrMap('Commands that other tools run at their events. Journeywright never runs them.'),
  mcpServers: pathsOrMap('MCP servers that it brings.'),
  lspServers: pathsOrMap('Language servers that it brings.'),
  outputStyles: paths('Where its output styles lie.'),
  monitors: pathsOrMap('Monitors that it brings.'),
  channels: {description: 'Channels that it brings.', type: ['array', 'object']},
  dependencies: {description: 'Plugins that it needs.', type: ['array', 'object']},
  settings: map('Settings that come with it.'),
  userConfig: map('What its user is asked for.'),
  interface: map('How Codex shows it.'),
  extensions: {
    description: 'What is for one client alone, below its reverse domain name.',
    type: 'object',
    additionalProperties: {type: 'object'},
  },
  strict: flag('`false`: the marketplace says everything, and plugin.json may be missing.'),
}

/** Keys of marketplace.json. */
export const marketplaceKeys: Readonly<Record<string, JsonSchema>> = {
  $schema: text('The schema of the file.'),
  name: {...pluginKeys['name'], description: "The marketplace's name: lower-case words joined by `-`."},
  owner: {description: 'Who keeps it.', ...person},
  metadata: map('Its description, its version, and where plugins lie.'),
  description: text('What it offers, in a sentence.'),
  version: {description: 'Its version, such as `1.2.0`.', type: 'string', minLength: 1},
  plugins: {
    description: 'The plugins that it lists.',
    type: 'array',
    items: {
      type: 'object',
      required: ['name', 'source'],
      properties: {
        ...pluginKeys,
        source: {
          description: "Its folder below the marketplace's, `./plugins/tools`, or where to get it from.",
          type: ['string', 'object'],
        },
      },
    },
  },
}
