import type {Problem} from '@journeywright/problems'
import type {RunEvent, RunResult} from '@journeywright/runtime'

/** Shows a run while it happens: one each for a terminal, a pipe and a program. */
export interface Renderer {
  event(event: RunEvent): void
  /** After the last event; takes anything that moves off the screen. */
  finish(result: RunResult): void
  /** What was found in the repository before the run, and what is done with it. */
  notes(notes: readonly string[]): void
  /** What is wrong before or after the run. */
  problems(problems: readonly Problem[]): void
}
