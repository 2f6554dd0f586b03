import type {SourceReading} from '@journeywright/database/source'
import {ProblemError, type Problem} from '@journeywright/problems'
import {printSchemaSql, type ProofCheck, type ProofReport} from '@journeywright/schema'

interface ProveSettings {
  /** `embedded`, `pglite`, or the URL of a server. */
  readonly engine: string
  readonly signal: AbortSignal
  readonly progress: (check: ProofCheck) => void
  /** Called when rows are made, if they are wanted, too. */
  readonly seeding: (() => void) | null
}

export interface Proved {
  /** Null when there was no server to ask. */
  readonly report: ProofReport | null
  /** A script of rows; null where nobody wants it, or none is to be had. */
  readonly seeds: string | null
  readonly problems: readonly Problem[]
}

/** Executes a schema that exists on a scratch database. Whatever was started for it has ended when this is over. */
export async function proveSource({model, sql}: SourceReading, settings: ProveSettings): Promise<Proved> {
  const {chooseEngine, makeSeeds, proveSchema} = await import('@journeywright/engines')
  const {engine: name, seeding, signal, progress} = settings
  const engine = chooseEngine(name)
  try {
    const report = await proveSchema(engine, {model, files: sql}, {signal, progress})
    if (!seeding) return {report, seeds: null, problems: report.problems}
    seeding()
    const seeds = await makeSeeds(engine, {name: model.name, up: printSchemaSql(model)}, {signal})
    return {report, seeds: seeds.sql, problems: [...report.problems, ...seeds.problems]}
  } catch (error) {
    if (error instanceof ProblemError) return {report: null, seeds: null, problems: error.problems}
    throw error
  } finally {
    await engine.close()
  }
}
