import type {Problem} from '@journeywright/problems'
import type {SchemaModel} from '../model.js'
import type {Change} from './change.js'
import {compareElements} from './compare-elements.js'
import {isSame} from './is-same.js'
import {listElements, type Elements} from './list-elements.js'
import {passOn} from './pass-on.js'
import {recreateDependants} from './recreate-dependants.js'
import {applyRename} from './renames/apply-rename.js'
import {findCandidates} from './renames/find-candidates.js'
import {findRename} from './renames/find-rename.js'
import {refuseRename} from './renames/refuse-rename.js'
import {isOfType, type KnownRename, type Rename, type RenameCandidate} from './renames/rename.js'
import {schemaSide, type SchemaSide} from './schema-side.js'

export interface DiffOptions {
  /** Renames that somebody confirmed, in any order. */
  readonly renames?: readonly Rename[]
}

export interface SchemaDiff {
  /** Each with the model that it is applied to. */
  readonly renames: readonly {readonly rename: KnownRename; readonly model: SchemaModel}[]
  /** Empty when both schemas say the same, the order of columns aside. */
  readonly changes: readonly Change[]
  readonly candidates: readonly RenameCandidate[]
  readonly problems: readonly Problem[]
  readonly original: SchemaSide
  /** What was there, after all renames. */
  readonly from: SchemaSide
  readonly to: SchemaSide
  /** `early` is what is there when only types and their values have their new names. */
  readonly elements: {readonly from: Elements; readonly to: Elements; readonly early: Elements}
}

/**
 * What makes one schema of the other. Renames are taken only when they're among the options; those that look like one are
 * candidates. The order of columns is no difference, because PostgreSQL can only append; neither is what only the model
 * knows, such as sources.
 */
export function diffModels(from: SchemaModel, to: SchemaModel, {renames = []}: DiffOptions = {}): SchemaDiff {
  const problems: Problem[] = []
  const taken: {rename: KnownRename; model: SchemaModel}[] = []
  let renamed = from
  for (const rename of renames) {
    const found = findRename(rename, renamed)
    const problem = 'code' in found ? found : refuseRename(rename, found, renamed, to)
    if (problem !== null) problems.push(problem)
    else if ('kind' in found) {
      taken.push({rename: found, model: renamed})
      renamed = applyRename(renamed, found)
    }
  }
  const original = schemaSide(from)
  const sides = {original, from: renamed === from ? original : schemaSide(renamed), to: schemaSide(to)}
  const [old, now] = [listElements(sides.from), listElements(sides.to)]
  const own = ownChanges(compareElements(old, now, changedTables(sides.from, sides.to)))
  const views = taken.flatMap(({rename}) => [rename.of, rename.name, rename.to])
  const all = ownChanges(recreateDependants(own, old, now, views))
  const changes = passOn(all, sides.from, sides.to)
  return {
    renames: taken,
    changes,
    candidates: findCandidates(changes, sides),
    problems,
    ...sides,
    elements: {from: old, to: now, early: earlyElements(from, taken, old)},
  }
}

/** Types are renamed before all else, so that their new values can be used. */
function earlyElements(from: SchemaModel, renames: SchemaDiff['renames'], late: Elements): Elements {
  const early = renames.filter(({rename: {kind}}) => isOfType(kind))
  if (early.length === renames.length) return late
  return listElements(schemaSide(early.reduce((model, {rename}) => applyRename(model, rename), from)))
}

/** Those that are there on one side only, or are not the same to the letter; most tables of a large schema are. */
function changedTables({tables: before}: SchemaSide, {tables: after}: SchemaSide): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(id => !isSame(before.get(id), after.get(id)))
}

const insideTable = new Set(['column', 'default', 'check', 'primary-key', 'unique', 'exclusion'])

/** Without what a table brings and takes along. */
function ownChanges(changes: readonly Change[]): readonly Change[] {
  const whole = new Set(changes.flatMap(change => (change.kind === 'alter' ? [] : [elementOf(change).id])))
  return changes.filter(change => {
    const {kind, owner} = elementOf(change)
    return owner === null || !insideTable.has(kind) || !whole.has(owner)
  })
}

function elementOf(change: Change) {
  return change.kind === 'create' ? change.to : change.from
}
