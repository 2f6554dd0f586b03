import type {OutputFile} from '@journeywright/schema'
import {parsePackage} from './parse-package.js'

/** Prisma's major version. */
export type PrismaVersion = 5 | 6 | 7

/** Told from the schema (only old ones have an address in it), else from what packages depend on; else the current one. */
export function versionOf(previous: readonly OutputFile[], schema: OutputFile | undefined): PrismaVersion {
  const majors = previous
    .filter(({path}) => /(^|\/)package\.json$/.test(path))
    .flatMap(({content}) => parsePackage(content).major ?? [])
  const [major = schema && hasAddress(schema.content) ? 6 : 7] = majors
  if (major >= 7) return 7
  return major === 6 ? 6 : 5
}

function hasAddress(text: string): boolean {
  return /^[ \t]*datasource\s+\w+\s*\{[^}]*^[ \t]*url[ \t]*=/m.test(text)
}
