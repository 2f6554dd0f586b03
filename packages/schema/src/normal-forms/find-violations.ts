import type {Table} from '../model.js'
import {describeViolation} from './describe-violation.js'
import {closeSet} from './sets/close-set.js'
import type {ColumnSets} from './sets/column-sets.js'
import type {SetBreach, SetJudgement} from './sets/judge-sets.js'
import type {Violation} from './table-analysis.js'
import type {KnownDependency} from './table-dependencies.js'

interface Judged {
  readonly table: Table
  readonly dependencies: readonly KnownDependency[]
  readonly sets: ColumnSets
  readonly keys: readonly bigint[]
  readonly judgement: SetJudgement
}

const broken = {partial: '2NF', transitive: '3NF', 'overlapping keys': 'BCNF', undecided: 'BCNF'} as const

/** What is wrong, one a determinant and a justification, in the order of the minimal cover. */
export function findViolations({table, dependencies, sets, keys, judgement}: Judged): readonly Violation[] {
  return judgement.breaches.flatMap(breach => {
    const {kind, left, right} = breach
    const determinant = sets.namesOf(left)
    const key = sets.namesOf(keys.find(each => (each & left) === left) ?? keys[0] ?? 0n)
    const from = factsFor(breach, dependencies, sets)
    return [...byJustification(table, sets.namesOf(right))].map(([justification, dependent]) => ({
      kind,
      breaks: broken[kind],
      determinant,
      dependent,
      from,
      justification,
      ...describeViolation(table, {kind, determinant, dependent, key}),
    }))
  })
}

function byJustification(table: Table, columns: readonly string[]): ReadonlyMap<string | null, readonly string[]> {
  const groups = new Map<string | null, readonly string[]>()
  for (const name of columns) {
    const why = justify(table, name)
    groups.set(why, [...(groups.get(why) ?? []), name])
  }
  return groups
}

function justify({columns, denormalised = []}: Table, name: string): string | null {
  const isComputed = columns.some(column => column.name === name && column.generated !== null)
  if (isComputed) return 'PostgreSQL computes it, so it cannot contradict what it is computed from'
  return (
    denormalised.find(departure => departure.columns.includes(name) && departure.reason.trim() !== '')?.reason ?? null
  )
}

/** The declared facts without which it wouldn't follow. Keys have no part in it: what determines one breaks nothing. */
function factsFor(
  {left, right}: SetBreach,
  dependencies: readonly KnownDependency[],
  {rules}: ColumnSets,
): readonly string[] {
  const declared = dependencies.flatMap(({key, from}, at) => {
    const rule = rules[at]
    return key === null && rule ? [{...rule, from}] : []
  })
  let needed = declared
  for (const each of declared) {
    const others = needed.filter(other => other !== each)
    if ((right & ~closeSet(left, others)) === 0n) needed = others
  }
  return [...new Set(needed.map(({from}) => from))]
}
