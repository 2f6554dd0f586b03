import {compareText, type Problem} from '@journeywright/problems'
import {sqlVersionTaken} from '../problems.js'
import type {SourceFile} from '../schema-reader.js'
import {migrationOf, type MigrationFile} from './migration-of.js'

interface Named {
  readonly file: SourceFile
  readonly migration: MigrationFile
}

/**
 * The files that lead forward, in the order in which they are run: by version, number by number, and repeatable ones last.
 * With a baseline, only what comes after the latest one counts.
 */
export function orderMigrations(files: readonly SourceFile[]): {
  readonly files: readonly SourceFile[]
  readonly problems: readonly Problem[]
} {
  const all = files.map(file => ({file, migration: migrationOf(file.path)})).sort(compare)
  const baseline = all.findLast(({migration}) => migration.kind === 'baseline')
  const isAfter = (each: Named) => !baseline || compareVersions(each.migration, baseline.migration) > 0
  const versioned = all.filter(each => each.migration.kind === 'versioned' && isAfter(each))
  const repeatable = all.filter(({migration}) => migration.kind === 'repeatable')
  const forward = [...(baseline ? [baseline] : []), ...versioned, ...repeatable]
  return {files: forward.map(({file}) => file), problems: findTaken(versioned)}
}

function compare(one: Named, other: Named): number {
  return (
    compareVersions(one.migration, other.migration) ||
    compareText(one.migration.text, other.migration.text) ||
    compareText(one.file.path, other.file.path)
  )
}

/** A name without number comes last. */
function compareVersions({version: one}: MigrationFile, {version: other}: MigrationFile): number {
  if (one.length === 0 || other.length === 0) return other.length - one.length
  for (let part = 0; part < Math.max(one.length, other.length); part++) {
    const [left = 0n, right = 0n] = [one[part], other[part]]
    if (left !== right) return left < right ? -1 : 1
  }
  return 0
}

function findTaken(versioned: readonly Named[]): readonly Problem[] {
  return versioned.flatMap((each, index) => {
    const before = versioned[index - 1]
    const isTaken =
      before && each.migration.version.length > 0 && compareVersions(before.migration, each.migration) === 0
    return isTaken ? [sqlVersionTaken(each.migration.version.join('.'), each.file.path, before.file.path)] : []
  })
}
