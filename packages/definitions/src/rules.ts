export {cujRules} from './rules/cuj-rules.js'
export {fileRules} from './rules/file-rules.js'
export {projectRules} from './rules/project-rules.js'
