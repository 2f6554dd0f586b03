export {readWanted, type ReadWanted} from './repository/read-wanted.js'
export {readSource, type ReadSourceOptions} from './source/read-source.js'
export type {SourceReading} from './source/source-reading.js'
