import type {EventLine} from './say-event.js'

/** What a terminal shows of a run: the steps that somebody works on, and how many there are besides. Changes in place. */
export interface RunView {
  steps: readonly StepName[]
  /** Where each step is in `steps`. */
  readonly places: Map<string, number>
  /** By step, in the order in which they began. */
  readonly open: Map<string, OpenStep>
  /** Steps that have passed since the run began or went on. */
  readonly over: Set<string>
  passed: number
  /** Where the last step is that has begun; null before one of a resumed run has. */
  last: number | null
}

export interface StepName {
  readonly id: string
  readonly title: string
}

export interface OpenStep {
  readonly id: string
  /** `idle`: sent back, or between two attempts. */
  readonly state: 'running' | 'idle'
  /** When this try began, in milliseconds. */
  readonly since: number
  /** What it's at, or what it waits for. */
  readonly message: string
  /** What has happened to it so far: attempts, gates, who took over. */
  readonly notes: readonly EventLine[]
}

export function newRunView(): RunView {
  return {steps: [], places: new Map(), open: new Map(), over: new Set(), passed: 0, last: -1}
}

/** `2 Poster`. */
export function nameOf({steps, places}: RunView, id: string): string {
  return `${id} ${steps[places.get(id) ?? -1]?.title ?? ''}`.trimEnd()
}
