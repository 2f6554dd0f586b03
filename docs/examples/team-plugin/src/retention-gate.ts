import type {Artifact, Gate} from '@journeywright/runtime'
import type {Retention} from './retention-schedule.js'

/** Judges a retention schedule: personal data that is kept for too long sends it back to whoever made it. */
export function retentionGate(personalDataMonths: number): Gate {
  return {
    id: 'acme-retention',
    async judge(artifacts) {
      const late = artifacts.flatMap(scheduleOf).filter(({personal, months}) => personal && months > personalDataMonths)
      const problems = late.map(({table, months}) => ({
        code: 'acme/kept-too-long',
        severity: 'error' as const,
        message: `Unexpected ${months} months for the personal data of \`${table}\`, expected ${personalDataMonths} at most`,
        fix: 'Shorten it, or move what has to stay longer into a table without personal data.',
      }))
      return {status: problems.length > 0 ? 'failed' : 'passed', problems}
    },
  }
}

function scheduleOf({id, content}: Artifact): readonly Retention[] {
  return id === 'retention' ? JSON.parse(content) : []
}
