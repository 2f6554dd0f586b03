import type {Dependency} from '../dependency.js'

/** Columns as bits, the first given being the lowest: the sets of dependency theory become `&` and `|`. */
export interface ColumnSets {
  /** Those that were given as columns, without what dependencies name besides. */
  readonly all: bigint
  readonly rules: readonly SetRule[]
  setOf(names: readonly string[]): bigint
  /** In the order of the columns. */
  namesOf(set: bigint): readonly string[]
}

/** A dependency between sets. */
export interface SetRule {
  readonly left: bigint
  readonly right: bigint
}

export function columnSets(columns: readonly string[], dependencies: readonly Dependency[]): ColumnSets {
  const mentioned = dependencies.flatMap(({determinant, dependent}) => [...determinant, ...dependent])
  const names = [...new Set([...columns, ...mentioned])]
  const bits = new Map(names.map((name, at) => [name, 1n << BigInt(at)]))
  const setOf = (wanted: readonly string[]) => wanted.reduce((set, name) => set | (bits.get(name) ?? 0n), 0n)
  return {
    all: setOf(columns),
    rules: dependencies.map(({determinant, dependent}) => ({left: setOf(determinant), right: setOf(dependent)})),
    setOf,
    namesOf: set => names.filter((_, at) => ((set >> BigInt(at)) & 1n) === 1n),
  }
}
