import {isDeepStrictEqual} from 'node:util'
import * as yaml from 'yaml'
import {readYaml} from '../front-matter/read-yaml.js'
import {frontValueOf} from './front-value-of.js'
import type {DocumentValue} from './document-value.js'

/** Whether lines of YAML that hold one key mean a value to our reader and to strict ones, of YAML 1.2 and 1.1. A 1.1 one may take the key `on` for true. */
export function readsAs(lines: string, key: string, value: DocumentValue): boolean {
  const read = readYaml(yaml, lines)
  const [entry] = read ?? []
  if (read?.length !== 1 || entry?.key !== key || !isDeepStrictEqual(entry.value, frontValueOf(value))) return false
  return (['1.2', '1.1'] as const).every(version => {
    const document = yaml.parseDocument(lines, {version, prettyErrors: false, logLevel: 'silent'})
    if (document.errors.length > 0) return false
    const strict: unknown = document.toJS()
    if (version === '1.2') return isDeepStrictEqual(strict, {[key]: value})
    return typeof strict === 'object' && strict !== null && isDeepStrictEqual(Object.values(strict), [value])
  })
}
