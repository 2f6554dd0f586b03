import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {join} from 'node:path'

const packages = fileURLToPath(new URL('../../../', import.meta.url))

/** Every source file of every package. */
export function sourceTexts(): readonly string[] {
  return readdirSync(packages)
    .flatMap(name => {
      const files = readdirSync(join(packages, name, 'src'), {recursive: true, encoding: 'utf8'})
      return files.map(file => join(packages, name, 'src', file))
    })
    .filter(file => file.endsWith('.ts'))
    .map(file => readFileSync(file, 'utf8'))
}
