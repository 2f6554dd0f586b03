export {jsonStrategy} from './json-strategy.js'
export {aiSchemaReader} from './read/ai-schema-reader.js'
export {readAiSchema, type AiSchema} from './read/read-ai-schema.js'
