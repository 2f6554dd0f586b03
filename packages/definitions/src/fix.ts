export type {Fix, Mended, Spot} from './fix/fix.js'
export {fixFile, type FixedFile} from './fix/fix-file.js'
export {fixes} from './fix/fixes.js'
