import type {AgentDefinition, CujStep, SkillDefinition} from '@journeywright/definitions'
import type {Place, Problem} from '@journeywright/problems'
import type {ArtifactContract, StepHandler} from '../contracts.js'
import type {PlannedOutput} from '../plan.js'

/** A step with who acts in it, and which rule decided that. */
export interface ActedStep {
  readonly source: CujStep
  readonly agent: AgentDefinition | null
  readonly skill: SkillDefinition | null
  /** Somebody does it and ticks it off: no agent, no handler. */
  readonly byPerson: boolean
  readonly rules: Readonly<Record<string, string>>
}

/** A step that somebody performs, with what it will make. */
export interface StepDraft extends ActedStep {
  readonly performer: Performer
  /** Whose promises bind the step, whoever performs it; null when there is none. */
  readonly handler: StepHandler | null
  readonly outputs: readonly BoundOutput[]
}

export interface Performer {
  /** As in the plan: `builtin:story`, `command:./design.py`, `person`. */
  readonly name: string
  /** Which rule chose it. */
  readonly rule: string
}

/** An output with the promise behind it and the line that asks for it. */
export interface BoundOutput {
  readonly planned: PlannedOutput
  readonly contract: ArtifactContract
  readonly at: Place
  /** Path templates that the CUJ names below a `**` output. */
  readonly members: readonly string[]
}

export type ReportProblem = (problem: Problem) => void
