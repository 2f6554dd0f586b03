import type {Problem} from '@journeywright/problems'
import type {Definition} from '../definition.js'
import {shadow, type Candidate} from '../shadow.js'
import type {CheckedFile} from './check-file.js'

/** What is said of two files with one id, of which only one can be used. */
export function findCollisions(checked: readonly CheckedFile[]): readonly Problem[] {
  const problems: Problem[] = []
  const folders = new Set<string>()
  const byKind = new Map<string, Candidate<Definition>[]>()
  for (const {found, definition} of checked) {
    if (!definition || isAgain(definition, folders)) continue
    const candidates = byKind.get(found.kind) ?? []
    candidates.push({found, definition})
    byKind.set(found.kind, candidates)
  }
  for (const candidates of byKind.values()) shadow(candidates, problems)
  return problems
}

/** Manifests that a folder has for several clients (`.claude-plugin/`, `.codex-plugin/`) are those of one plugin. */
function isAgain(definition: Definition, folders: Set<string>): boolean {
  if (definition.kind !== 'plugin') return false
  const key = `${definition.manifest === 'marketplace'} ${definition.folder}`
  if (folders.has(key)) return true
  folders.add(key)
  return false
}
