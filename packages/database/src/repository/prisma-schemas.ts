import {readFile} from 'node:fs/promises'
import {join} from 'node:path'

/**
 * The Prisma schemas of a repository, each by the file with its datasource; by that file's folder where more files without one
 * lie there, which are parts of it.
 */
export async function prismaSchemas(
  root: string,
  paths: readonly string[],
): Promise<readonly {readonly path: string; readonly files: readonly string[]}[]> {
  const files = paths.filter(path => path.endsWith('.prisma'))
  const texts = await Promise.all(files.map(path => readFile(join(root, path), 'utf8').catch(() => '')))
  const told = files.filter((_, at) => /^[ \t]*datasource\s+\w+\s*\{/m.test(texts[at] ?? ''))
  const roots = told.length > 0 ? told : files.filter(path => /(?:^|\/)schema\.prisma$/.test(path))
  return roots.map(path => {
    const folder = path.replace(/[^/]*$/, '')
    const parts = files.filter(each => each.startsWith(folder) && !roots.includes(each))
    return parts.length === 0 || folder === ''
      ? {path, files: [path]}
      : {path: folder.slice(0, -1), files: [path, ...parts]}
  })
}
