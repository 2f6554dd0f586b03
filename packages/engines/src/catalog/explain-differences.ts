import type {Unmodelled} from '@journeywright/schema'
import type {Catalog, CatalogEntry} from './catalog.js'
import {speaksOf} from './speaks-of.js'

/** What two catalogs say differently of one thing. */
export interface CatalogDifference {
  readonly entry: CatalogEntry
  readonly kind: 'missing' | 'new' | 'changed'
  /** `is missing`, or what it was and what it is. */
  readonly text: string
  /** What a model says that it cannot hold, where that accounts for the difference. */
  readonly listed: Unmodelled | null
}

/** What differs, by the identity of its entry, and whether what a model says that it cannot hold accounts for it. */
export function explainDifferences(
  expected: Catalog,
  actual: Catalog,
  unmodelled: readonly Unmodelled[] = [],
): ReadonlyMap<string, CatalogDifference> {
  const before = byIdentity(expected)
  const after = byIdentity(actual)
  const missing = expected.filter(entry => !after.has(identityOf(entry)))
  const added = actual.filter(entry => !before.has(identityOf(entry)))
  const changed = expected.flatMap(entry => {
    const now = after.get(identityOf(entry))?.definition
    return now === undefined || now === entry.definition ? [] : [{entry, now}]
  })
  const differences: readonly Omit<CatalogDifference, 'listed'>[] = [
    ...missing.map(entry => ({entry, kind: 'missing' as const, text: 'is missing'})),
    ...added.map(entry => ({entry, kind: 'new' as const, text: 'is new'})),
    ...changed.map(({entry, now}) => ({
      entry,
      kind: 'changed' as const,
      text: `was \`${entry.definition}\` and is \`${now}\``,
    })),
  ]
  return new Map(
    differences.map(difference => {
      const listed = unmodelled.find(({text}) => speaksOf(text, difference)) ?? null
      return [identityOf(difference.entry), {...difference, listed}]
    }),
  )
}

/** The same of both catalogs for the same thing. */
export function identityOf({kind, name}: CatalogEntry): string {
  return `${kind} ${name}`
}

function byIdentity(catalog: Catalog): ReadonlyMap<string, CatalogEntry> {
  return new Map(catalog.map(entry => [identityOf(entry), entry]))
}
