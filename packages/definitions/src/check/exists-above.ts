import {dirname, join} from 'node:path'
import type {ProjectSubject} from './project-rule.js'

/** Whether a path leads to something from any folder above a file: where its project begins, nobody says. */
export function existsAbove(file: string, path: string, {exists}: Pick<ProjectSubject, 'exists'>): boolean {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (exists(join(folder, path))) return true
    if (folder === dirname(folder)) return false
  }
}
