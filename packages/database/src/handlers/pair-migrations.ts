import {compareText} from '@journeywright/problems'
import type {Artifact} from '@journeywright/runtime'

/** Both ways of a migration, as files say them. */
export interface MigrationPair {
  readonly name: string
  readonly up: string
  readonly down: string
}

export interface PairedMigrations {
  /** In the order in which they run. */
  readonly pairs: readonly MigrationPair[]
  /** The first file that has no other way. */
  readonly single: string | null
}

/** Puts files together that lead there and back, in whichever layout somebody has written them. */
export function pairMigrations(files: readonly Artifact[]): PairedMigrations {
  const known = files.flatMap(file => {
    const named = nameOf(file.path)
    return named ? [{...named, file}] : []
  })
  const names = [...new Set(known.map(({name}) => name))].sort(compareVersions)
  const found = names.map(name => {
    const [up, down] = [false, true].map(
      isBack => known.find(each => each.name === name && each.isBack === isBack)?.file,
    )
    return {name, up, down}
  })
  const single = found.flatMap(({up, down}) => (up && down ? [] : [up ?? down])).find(file => file !== undefined)
  const pairs = found.flatMap(({name, up, down}) => (up && down ? [{name, up: up.content, down: down.content}] : []))
  return {pairs, single: single?.path ?? null}
}

const layouts: readonly (readonly [RegExp, isBack: boolean])[] = [
  [/([^/]+)\/(?:up|migration)\.sql$/, false],
  [/([^/]+)\/down\.sql$/, true],
  [/([^/]+)\.up\.sql$/, false],
  [/([^/]+)\.down\.sql$/, true],
  [/V(\d[^/]*)\.sql$/, false],
  [/U(\d[^/]*)\.sql$/, true],
  [/\/down\/(\d[^/]*)\.sql$/, true],
  [/\/(\d[^/]*)\.sql$/, false],
]

function nameOf(path: string): {readonly name: string; readonly isBack: boolean} | null {
  for (const [pattern, isBack] of layouts) {
    const [, name] = pattern.exec(path) ?? []
    if (name !== undefined) return {name, isBack}
  }
  return null
}

function compareVersions(one: string, other: string): number {
  const [left, right] = [one, other].map(name => BigInt(/^\d+/.exec(name)?.[0] ?? 0))
  if (left === undefined || right === undefined || left === right) return compareText(one, other)
  return left < right ? -1 : 1
}
