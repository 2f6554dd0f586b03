export {readSpecification, type Specification, type SpecifiedTable} from './read/read-specification.js'
export {readSpec, type SpecReading} from './spec/read-spec.js'
export type {SpecPart} from './spec/spec-part.js'
export {specStrategy} from './spec-strategy.js'
