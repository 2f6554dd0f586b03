import type {ChangeOptions} from '@journeywright/schema'

/** Two schemas as SQL, and what only people know of the change. */
export interface KindCase {
  readonly name: string
  readonly before: string
  readonly after: string
  readonly options: Partial<ChangeOptions>
}

/** `common` is in both. */
export function kindCases(
  common: string,
  given: readonly (readonly [name: string, before: string, after: string, options?: Partial<ChangeOptions>])[],
): readonly KindCase[] {
  return given.map(([name, before, after, options = {}]) => ({
    name,
    before: `${common}\n${before}`,
    after: `${common}\n${after}`,
    options,
  }))
}
