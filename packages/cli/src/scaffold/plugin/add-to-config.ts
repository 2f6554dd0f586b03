import {configText} from './config-text.js'

/** The configuration with one more plugin; null when somebody has changed the file, who then adds the lines. */
export function addToConfig(text: string | null, name: string): string | null {
  if (text === null) return configText([name])
  const plain = text.replaceAll('\r\n', '\n')
  const plugins = [...plain.matchAll(/^import \{\w+\} from '\.\/plugins\/([a-z\d-]+)\/index\.ts'$/gm)]
  const names = plugins.map(match => match[1] ?? '')
  if (plain !== configText(names)) return null
  return names.includes(name) ? text : configText([...names, name])
}
