import type {OutputFile} from '@journeywright/schema'
import {compareText} from '@journeywright/problems'
import {schemaPath} from '../paths.js'
import {readSetting} from './read-setting.js'

/**
 * The files of the repository's schema, the one with the datasource first: what the configuration names, else
 * `prisma/schema.prisma`, else the first there is; with the files below the same folder that have no datasource.
 */
export function schemaFiles(previous: readonly OutputFile[]): readonly OutputFile[] {
  const all = previous.filter(({path}) => path.endsWith('.prisma')).toSorted((a, b) => compareText(a.path, b.path))
  const roots = all.filter(({content}) => hasDatasource(content))
  const set = readSetting(previous, 'schema')
  const root =
    roots.find(({path}) => set !== null && (path === set || path.startsWith(`${set}/`))) ??
    roots.find(({path}) => path === schemaPath) ??
    roots[0]
  if (!root) return []
  const folder = set !== null && root.path.startsWith(`${set}/`) ? `${set}/` : root.path.replace(/[^/]*$/, '')
  const parts = all.filter(({path, content}) => path.startsWith(folder) && !hasDatasource(content))
  return root.path === set ? [root] : [root, ...parts]
}

function hasDatasource(text: string): boolean {
  return /^[ \t]*datasource\s+\w+\s*\{/m.test(text)
}
