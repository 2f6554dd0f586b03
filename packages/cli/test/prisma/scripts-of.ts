import type {OutputFile} from '@journeywright/schema'

/** The migrations that Prisma would run, in its order. */
export function scriptsOf(files: readonly OutputFile[]): readonly OutputFile[] {
  return files.filter(({path}) => path.endsWith('/migration.sql')).toSorted((a, b) => (a.path < b.path ? -1 : 1))
}
