import type {Change} from './run-diff.js'

/** What differs between two sets of named values, in the order of the first, then the second. */
export function changesOf(first: ReadonlyMap<string, string>, second: ReadonlyMap<string, string>): readonly Change[] {
  const names = [...new Set([...first.keys(), ...second.keys()])]
  return names.flatMap(what => {
    const before = first.get(what) ?? null
    const after = second.get(what) ?? null
    return before === after ? [] : [{what, values: [before, after]}]
  })
}
