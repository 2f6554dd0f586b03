import type {SourceReading} from '@journeywright/database/source'
import {ProblemError, type Problem} from '@journeywright/problems'
import type {ProofCheck, ProofReport} from '@journeywright/schema'

interface ProveSettings {
  /** `embedded`, `pglite`, or the URL of a server. */
  readonly engine: string
  readonly signal: AbortSignal
  readonly progress: (check: ProofCheck) => void
}

export interface Proved {
  /** Null when there was no server to ask. */
  readonly report: ProofReport | null
  readonly problems: readonly Problem[]
}

/** Executes a schema that exists on a scratch database. Whatever was started for it has ended when this is over. */
export async function proveSource({model, sql}: SourceReading, settings: ProveSettings): Promise<Proved> {
  const {chooseEngine, proveSchema} = await import('@journeywright/engines')
  const {engine: name, signal, progress} = settings
  const engine = chooseEngine(name)
  try {
    const report = await proveSchema(engine, {model, files: sql}, {signal, progress})
    return {report, problems: report.problems}
  } catch (error) {
    if (error instanceof ProblemError) return {report: null, problems: error.problems}
    throw error
  } finally {
    await engine.close()
  }
}
