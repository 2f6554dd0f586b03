import type {ColumnSets, SetRule} from './column-sets.js'
import {coverSets} from './cover-sets.js'
import {projectRules} from './project-rules.js'

export interface OwnCover {
  readonly cover: readonly SetRule[]
  /** False: what follows through columns that aren't its own is too much to list, and is left out. */
  readonly isComplete: boolean
}

/** A minimal cover of what holds among the columns alone. */
export function ownCover({all, rules}: ColumnSets): OwnCover {
  const projected = projectRules(rules, all)
  if (projected) return {cover: projected, isComplete: true}
  return {cover: coverSets(rules.filter(({left, right}) => ((left | right) & ~all) === 0n)), isComplete: false}
}
