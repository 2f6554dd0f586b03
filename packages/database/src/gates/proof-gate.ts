import {isError, type Problem} from '@journeywright/problems'
import type {Gate, Verdict} from '@journeywright/runtime'
import type {ProofReport} from '@journeywright/schema'
import {noProof, notAProof, nothingProved, notProved} from '../problems.js'

/** Passes only when all that the server's catalog holds was proved, and that is something. */
export const proofGate: Gate = {
  id: 'proof',
  async judge(artifacts) {
    const artifact = artifacts.find(({id}) => id === 'proof')
    if (!artifact) return failed([noProof()])
    const report = readReport(artifact.content)
    return report ? judgeReport(report) : failed([notAProof(artifact.path)])
  },
}

function judgeReport(report: ProofReport): Verdict {
  const {passed, total, problems} = report
  const errors = problems.filter(isError)
  if (errors.length > 0) return failed(errors)
  const checks = report.proofs.flatMap(proof => proof.checks).filter(({status}) => status !== 'proved')
  if (checks.length > 0) return failed(checks.map(({name, detail}) => notProved(name, detail)))
  if (total === 0) return failed([nothingProved()])
  if (passed !== total) return failed([notProved('the whole report', `${passed} of ${total}`)])
  return {status: 'passed', problems: []}
}

function failed(problems: readonly Problem[]): Verdict {
  return {status: 'failed', problems}
}

/** Null when it is no report: the gate may be asked before the schema of the file was looked at. */
function readReport(text: string): ProofReport | null {
  try {
    const value: unknown = JSON.parse(text)
    return isReport(value) ? value : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function isReport(value: unknown): value is ProofReport {
  if (typeof value !== 'object' || value === null || !('proofs' in value) || !('problems' in value)) return false
  return Array.isArray(value.proofs) && Array.isArray(value.problems) && value.proofs.every(hasChecks)
}

function hasChecks(proof: unknown): boolean {
  return typeof proof === 'object' && proof !== null && 'checks' in proof && Array.isArray(proof.checks)
}
