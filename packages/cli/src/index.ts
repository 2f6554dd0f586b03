export {defineConfig, type JourneywrightConfig} from './config/define-config.js'
export {main} from './main.js'
export type {Terminal} from './terminal.js'
