export {readSpecification, type Specification, type SpecifiedTable} from './read/read-specification.js'
export {specStrategy} from './spec-strategy.js'
