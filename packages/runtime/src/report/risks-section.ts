import {oneLine} from './one-line.js'
import type {ReportSource} from './report-source.js'

/** The risk register: what people have let pass, bound to its bytes. */
export function risksSection({run}: ReportSource): readonly string[] {
  if (run.risks.length === 0) return []
  const lines = run.risks.flatMap(({step, risk, by, at, artifacts, problems}) => [
    `- Step ${step}, by ${oneLine(by, 100)} at ${at}: ${oneLine(risk, 400)}`,
    ...artifacts.map(({path, hash}) => `  - passed: \`${path}\` (SHA-256 ${hash})`),
    ...(artifacts.length === 0 ? ['  - left out: the step had made nothing'] : []),
    ...problems.map(({message}) => `  - against it: ${oneLine(message, 300)}`),
  ])
  return ['## Risks taken', '', ...lines]
}
