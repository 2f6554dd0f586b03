import {frontMatterSchema} from './schemas/front-matter-schema.js'

export type {JsonSchema} from './schemas/json-schema.js'
export {marketplaceSchema} from './schemas/marketplace-schema.js'
export {pluginSchema} from './schemas/plugin-schema.js'

export const agentSchema = frontMatterSchema('agent')
export const skillSchema = frontMatterSchema('skill')
export const commandSchema = frontMatterSchema('command')
export const cujSchema = frontMatterSchema('cuj')
