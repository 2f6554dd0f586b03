import type {JsonSchema} from './json-schema.js'
import {marketplaceKeys} from './manifest-keys.js'

/** JSON Schema of marketplace.json. */
export const marketplaceSchema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'marketplace.schema.json',
  title: 'Marketplace',
  description: 'A list of plugins: `.claude-plugin/marketplace.json`.',
  type: 'object',
  required: ['name', 'owner', 'plugins'],
  properties: marketplaceKeys,
  additionalProperties: false,
}
