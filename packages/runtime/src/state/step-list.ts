import type {StepState} from './run-state.js'

const chunkSize = 64

/** The states of a plan's steps, in its order. Never changed in place: `with` copies only the chunk that changes. */
export class StepList {
  /** Where each step's id stands. */
  readonly index: ReadonlyMap<string, number>
  readonly chunks: readonly (readonly StepState[])[]

  constructor(index: ReadonlyMap<string, number>, chunks: readonly (readonly StepState[])[]) {
    this.index = index
    this.chunks = chunks
  }

  static of(index: ReadonlyMap<string, number>, states: readonly StepState[]): StepList {
    const count = Math.ceil(states.length / chunkSize)
    const chunks = Array.from({length: count}, (_, at) => states.slice(at * chunkSize, (at + 1) * chunkSize))
    return new StepList(index, chunks)
  }

  get size(): number {
    return this.index.size
  }

  get(id: string): StepState | undefined {
    const at = this.index.get(id)
    return at === undefined ? undefined : this.at(at)
  }

  at(index: number): StepState | undefined {
    return this.chunks[Math.floor(index / chunkSize)]?.[index % chunkSize]
  }

  *values(): Generator<StepState, undefined> {
    for (const chunk of this.chunks) yield* chunk
  }

  with(index: number, state: StepState): StepList {
    const at = Math.floor(index / chunkSize)
    const chunk = this.chunks[at] ?? []
    return new StepList(this.index, this.chunks.with(at, chunk.with(index % chunkSize, state)))
  }
}
