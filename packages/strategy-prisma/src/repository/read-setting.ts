import type {OutputFile} from '@journeywright/schema'
import {parsePackage} from './parse-package.js'

const inConfig = {
  schema: /\bschema:\s*(?:path\.join\()?['"`]([^'"`]+)['"`]/,
  migrations: /\bmigrations:\s*\{[^}]*?\bpath:\s*['"`]([^'"`]+)['"`]/,
} as const

/** The path that `prisma.config.ts` or `package.json` sets, from the repository's root; null where neither does. */
export function readSetting(previous: readonly OutputFile[], name: 'schema' | 'migrations'): string | null {
  for (const {path, content} of previous) {
    const isConfig = /(^|\/)prisma\.config\.[cm]?[jt]s$/.test(path)
    const set = isConfig ? inConfig[name].exec(content)?.[1] : name === 'schema' ? ofPackage(path, content) : undefined
    if (set !== undefined) return join(path, set)
  }
  return null
}

function ofPackage(path: string, content: string): string | undefined {
  return /(^|\/)package\.json$/.test(path) ? parsePackage(content).schema : undefined
}

function join(from: string, path: string): string {
  const folder = from.slice(0, from.lastIndexOf('/') + 1)
  return `${folder}${path.replace(/^\.\//, '').replace(/\/$/, '')}`
}
