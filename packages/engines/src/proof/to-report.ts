import type {Problem} from '@journeywright/problems'
import type {Proof, ProofReport} from '@journeywright/schema'
import {refutedCheck, unprovedCheck} from '../problems.js'

/** Every check that was not proved is a problem, after those that the server told of by itself. */
export function toReport(judge: string, proofs: readonly Proof[], problems: readonly Problem[]): ProofReport {
  const checks = proofs.flatMap(proof => proof.checks)
  const found = checks.flatMap(({name, status, detail}) => {
    if (status === 'failed') return [refutedCheck(name, detail)]
    return status === 'not proved' ? [unprovedCheck(name, detail)] : []
  })
  return {
    judge,
    proofs,
    passed: proofs.reduce((sum, {passed}) => sum + passed, 0),
    total: proofs.reduce((sum, {total}) => sum + total, 0),
    problems: [...problems, ...found],
  }
}
