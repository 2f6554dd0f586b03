import type {SourceFile} from '@journeywright/schema'

/** True where a datasource says that Prisma's client keeps relations itself, so that the database has no foreign keys. */
export function emulatesRelations(files: readonly SourceFile[]): boolean {
  return files.some(({content}) =>
    /^[ \t]*datasource\s+\w+\s*\{[^}]*^[ \t]*relationMode[ \t]*=[ \t]*"prisma"/m.test(content),
  )
}
