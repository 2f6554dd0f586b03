import type {ReportSection} from '@journeywright/runtime'
import type {ProofReport} from '@journeywright/schema'
import {readArtifact} from './read-artifact.js'

/** Which server judged, and N of N for each proof. */
export const proofSection: ReportSection = {
  id: 'proof',
  order: 10,
  write(artifacts) {
    const report = readArtifact<ProofReport>(artifacts, 'proof')
    return report && {title: 'Proof', markdown: markdownOf(report)}
  },
}

function markdownOf(report: ProofReport): string {
  const lines = report.proofs.map(({title, passed, total}) => `- ${title}: ${passed} of ${total}`)
  return [`${report.passed} of ${report.total} proved on ${report.judge}.`, '', ...lines].join('\n')
}
