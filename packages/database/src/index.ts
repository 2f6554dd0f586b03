export {databasePlugin, type DatabaseOptions} from './database-plugin.js'
export {qualityLines, type GateLine} from './quality/quality-lines.js'
export {readPacks} from './handlers/read-packs.js'
