import type {Proof, ProofCheck} from '@journeywright/schema'

export function toProof(id: Proof['id'], title: string, checks: readonly ProofCheck[]): Proof {
  return {id, title, passed: checks.filter(({status}) => status === 'proved').length, total: checks.length, checks}
}
