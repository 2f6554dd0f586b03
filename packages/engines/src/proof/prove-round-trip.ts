import type {Proof, ProofCheck, Unmodelled} from '@journeywright/schema'
import type {Catalog} from '../catalog/catalog.js'
import {explainDifferences, identityOf, type CatalogDifference} from '../catalog/explain-differences.js'
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
  const differences = explainDifferences(expected, actual, unmodelled)
  const added = [...differences].filter(([, {kind}]) => kind === 'new').map(([id]) => id)
  const checks = [...expected.map(identityOf), ...added].map(id => toCheck(id, differences.get(id)))
  checks.forEach(report)
  return roundTripProof(checks)
}

export function roundTripProof(checks: readonly ProofCheck[]): Proof {
  return toProof('round-trip', 'The schema is the same after it was read and written again', checks)
}

function toCheck(id: string, difference: CatalogDifference | undefined): ProofCheck {
  const name = `${id}: is the same`
  if (!difference) return {name, status: 'proved', detail: ''}
  const {text, listed} = difference
  if (!listed) return {name, status: 'failed', detail: text}
  return {name, status: 'proved', detail: `${text}, listed as unmodelled: ${listed.reason}`}
}
