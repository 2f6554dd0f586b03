import {relative, sep} from 'node:path'
import type {Definition, DefinitionRoot} from '@journeywright/definitions'

/** The name of a definition's file in problems: relative to its root, below the plugin's name for a plugin's. */
export function shownName({file, origin}: Definition, roots: readonly DefinitionRoot[]): string {
  const root = roots.find(each => each.origin.name === origin.name && file.startsWith(each.folder))
  if (root === undefined) return file
  const path = relative(root.folder, file).split(sep).join('/')
  return origin.kind === 'plugin' ? `${origin.name}/${path}` : path
}
