export {backendsPlugin} from './backends-plugin.js'
export {commandBackend, type CommandOptions} from './command/command-backend.js'
export {outcomeSchema} from './schemas/outcome-schema.js'
export {taskSchema} from './schemas/task-schema.js'
