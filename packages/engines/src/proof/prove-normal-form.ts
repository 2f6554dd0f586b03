import {normalFormProof, type Proof, type SchemaModel} from '@journeywright/schema'
import type {ProveOptions} from './prove.js'

/** What needs no server is told of like the rest. */
export function proveNormalForm(model: SchemaModel, {progress}: ProveOptions): Proof {
  const proof = normalFormProof(model)
  if (progress) proof.checks.forEach(progress)
  return proof
}
