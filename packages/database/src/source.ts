export {readSource, type ReadSourceOptions} from './source/read-source.js'
export type {SourceReading} from './source/source-reading.js'
