export {jsonStrategy} from './json-strategy.js'
export {readAiSchema, type AiSchema} from './read/read-ai-schema.js'
