import type {ArtifactRef} from '../state/run-state.js'
import type {ReportSource} from './report-source.js'

/** Files of one output that are listed; of more there is a count. */
const most = 3

/** What a run that hasn't handed anything over has made so far. */
export function madeSection({run, result}: ReportSource): readonly string[] {
  if (result.files.length > 0) return []
  const lines = run.plan.steps.flatMap(({id}) => {
    const made = run.steps.get(id)?.artifacts ?? []
    const byOutput = new Map<string, ArtifactRef[]>()
    for (const ref of made) byOutput.set(ref.id, [...(byOutput.get(ref.id) ?? []), ref])
    return [...byOutput.values()].flatMap(refs => linesOf(id, refs))
  })
  return lines.length > 0 ? ['## Made so far', '', ...lines] : []
}

function linesOf(step: string, refs: readonly ArtifactRef[]): readonly string[] {
  const shown = refs.length > most ? refs.slice(0, most - 1) : refs
  const more = refs.length - shown.length
  return [
    ...shown.map(({path, size, hash}) => {
      return `- Step ${step}: \`artifacts/${path}\` (${size} bytes, SHA-256 ${hash.slice(0, 12)})`
    }),
    ...(more > 0 ? [`- Step ${step}: ${more} more like these`] : []),
  ]
}
