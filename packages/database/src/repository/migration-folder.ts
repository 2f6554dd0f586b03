/** Prisma's, ours, Flyway's, pairs, and files of one way: what stands before the script's own part of the path is the folder. */
const layouts = [
  /^(.+)\/[^/]+\/migration\.sql$/,
  /^(.+)\/[^/]+\/(?:up|down)\.sql$/,
  /^(.+)\/(?:[VUB]\d[\d._]*|R)__[^/]*\.sql$/,
  /^(.+)\/[^/]+\.(?:up|down)\.sql$/,
  /^((?:.+\/)?(?:migrations?|migrate))\/(?:down\/)?[^/]+\.sql$/i,
]

/** The folder of migrations that a file belongs to, from the root; null for a file that is no migration. */
export function migrationFolder(path: string): string | null {
  for (const layout of layouts) {
    const folder = layout.exec(path)?.[1]
    if (folder !== undefined) return folder
  }
  return null
}
