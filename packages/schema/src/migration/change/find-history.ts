import type {MigrationLayout, Naming} from './name-parts.js'

/** The migrations that a repository has. */
export type MigrationHistory = Pick<Naming, 'layout' | 'existing'>

const patterns: readonly (readonly [MigrationLayout, RegExp])[] = [
  ['flyway', /(?:^|\/)(?:[VUB]\d[\d._]*|R)__[^/]*\.sql$/],
  ['prisma', /\/migration\.sql$/],
  ['pairs', /\.(?:up|down)\.sql$/],
  ['plain', /(?:^|\/)(?:up|down)\.sql$/],
  ['single', /(?:^|\/)\d[^/]*\.sql$/],
]

/** How the files of a folder are laid out, by their paths, and what the next ones have to come after. */
export function findHistory(paths: readonly string[]): MigrationHistory {
  const scripts = paths.filter(path => /\.sql$/i.test(path))
  const found = patterns.find(([, pattern]) => scripts.some(path => pattern.test(path)))
  return {layout: found?.[0] ?? 'plain', existing: scripts}
}
