export {databasePlugin, type DatabaseOptions} from './database-plugin.js'
