import type {ProofCheck} from '@journeywright/schema'

/** A failed check when the server has something else than the model; nothing when both say the same. */
export function differs(name: string, wanted: string, actual: string): readonly ProofCheck[] {
  if (wanted === actual) return []
  return [
    {name: `${name}: is what the model says`, status: 'failed', detail: `expected ${wanted}, the server has ${actual}`},
  ]
}
