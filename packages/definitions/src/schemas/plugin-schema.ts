import type {JsonSchema} from './json-schema.js'
import {pluginKeys} from './manifest-keys.js'

const standard = 'https://agent-plugins.org/schemas/1.0.0/plugin.schema.json'
/** Agent Plugins 1.0 takes these alone. */
const portable = [
  '$schema',
  'name',
  'version',
  'description',
  'author',
  'homepage',
  'repository',
  'license',
  'keywords',
  'extensions',
]

/** JSON Schema of plugin.json: that of Claude Code, or of Agent Plugins 1.0 where its `$schema` says so. */
export const pluginSchema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'plugin.schema.json',
  title: 'Plugin manifest',
  description: 'The manifest of a plugin: `.claude-plugin/plugin.json`, or `plugin.json` of an Agent Plugin.',
  type: 'object',
  required: ['name'],
  properties: pluginKeys,
  additionalProperties: false,
  anyOf: [
    {not: {properties: {$schema: {const: standard}}, required: ['$schema']}},
    {propertyNames: {enum: portable}, properties: {author: {type: 'object'}, repository: {type: 'string'}}},
  ],
}
