import {camelName} from './camel-name.js'

/** `journeywright.config.ts` as `init` and `new plugin` write it. */
export function configText(plugins: readonly string[]): string {
  const imports = plugins.map(name => `import {${camelName(name)}Plugin} from './plugins/${name}/index.ts'\n`)
  const calls = plugins.map(name => `${camelName(name)}Plugin()`)
  return `import type {JourneywrightConfig} from 'journeywright'
${imports.join('')}
// Read from this folder only. A plugin is a value: import it above and put it into the list. Markdown needs no plugin:
// what lies in agents/, skills/ and cujs/ is simply there. \`journeywright list plugins\` shows what is loaded.
export default {
  plugins: [${calls.join(', ')}],
} satisfies JourneywrightConfig
`
}
