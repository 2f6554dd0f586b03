import type {Proof, ProofCheck, Unmodelled} from '@journeywright/schema'
import type {Catalog, CatalogEntry} from '../catalog/catalog.js'
import type {Report} from './prove-constraints.js'
import {toProof} from './to-proof.js'

/**
 * One check for everything that the catalog holds where the schema comes from: the same is there where the model was
 * written as SQL and run. What differs and is among what the model says that it cannot hold was not dropped, and counts.
 */
export function proveRoundTrip(
  expected: Catalog,
  actual: Catalog,
  unmodelled: readonly Unmodelled[],
  report: Report,
): Proof {
  const found = byIdentity(actual)
  const wanted = byIdentity(expected)
  const added = actual.filter(entry => !wanted.has(identityOf(entry)))
  const checks = [
    ...expected.map(entry => compare(entry, found.get(identityOf(entry)), unmodelled)),
    ...added.map(entry => toCheck(entry, 'is new', unmodelled)),
  ]
  checks.forEach(report)
  return roundTripProof(checks)
}

export function roundTripProof(checks: readonly ProofCheck[]): Proof {
  return toProof('round-trip', 'The schema is the same after it was read and written again', checks)
}

function compare(entry: CatalogEntry, found: CatalogEntry | undefined, unmodelled: readonly Unmodelled[]): ProofCheck {
  if (!found) return toCheck(entry, 'is missing', unmodelled)
  if (found.definition === entry.definition) return {name: nameOf(entry), status: 'proved', detail: ''}
  return toCheck(entry, `was \`${entry.definition}\` and is \`${found.definition}\``, unmodelled)
}

function toCheck(entry: CatalogEntry, difference: string, unmodelled: readonly Unmodelled[]): ProofCheck {
  const listed = unmodelled.find(({text}) => speaksOf(text, entry))
  if (!listed) return {name: nameOf(entry), status: 'failed', detail: difference}
  return {name: nameOf(entry), status: 'proved', detail: `${difference}, listed as unmodelled: ${listed.reason}`}
}

const qualified = /(?:"(?:[^"]|"")+"|[\w$\u0080-\uffff]+)(?:\.(?:"(?:[^"]|"")+"|[\w$\u0080-\uffff]+))+/

/** Whether a text names the object, and its table where it has one; the namespace may go without saying. */
function speaksOf(text: string, {name}: CatalogEntry): boolean {
  const [chain = name] = qualified.exec(name) ?? []
  const parts = chain.match(/"(?:[^"]|"")+"|[^."]+/g) ?? []
  const names = parts.length > 1 ? parts.slice(1) : parts
  return names.every(part => text.includes(part.replace(/^"(.*)"$/, '$1').replaceAll('""', '"')))
}

function byIdentity(catalog: Catalog): ReadonlyMap<string, CatalogEntry> {
  return new Map(catalog.map(entry => [identityOf(entry), entry]))
}

function identityOf({kind, name}: CatalogEntry): string {
  return `${kind} ${name}`
}

function nameOf(entry: CatalogEntry): string {
  return `${identityOf(entry)}: is the same`
}
