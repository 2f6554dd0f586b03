import type {Problem} from '@journeywright/problems'
import type {OutputFile} from '@journeywright/schema'
import {isMap} from '../json/json.js'
import {leftOverTable} from '../problems.js'
import type {Previous} from './read-previous.js'

/** Tables that had a folder and are no longer there: nobody but the repository's people takes files away. */
export function leftOver({index, at}: Previous, files: readonly OutputFile[]): readonly Problem[] {
  const paths = index?.['paths'] ?? null
  if (!isMap(paths)) return []
  const written = new Set(files.map(({path}) => path))
  return Object.entries(paths).flatMap(([table, own]) => {
    const entity = isMap(own) ? own['entity'] : null
    const isLeft = typeof entity === 'string' && !written.has(entity) && at(entity) !== null
    return isLeft ? [leftOverTable(table, entity)] : []
  })
}
