import {defineConfig} from 'journeywright'
import {acmeJourneys} from './src/index.js'

// For working on the plugin: its own folder is then a project that has it.
export default defineConfig({plugins: [acmeJourneys()]})
