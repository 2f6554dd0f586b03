/** Whether whoever does a piece of work should end it. */
export interface Stop {
  readonly isAsked: boolean
  /** Made when somebody looks at it first: most work ends without, and making one takes longer than the rest of a try. */
  readonly signal: AbortSignal
  ask(): void
}

export function newStop(): Stop {
  let isAsked = false
  let controller: AbortController | null = null
  return {
    get isAsked() {
      return isAsked
    },
    get signal() {
      controller ??= new AbortController()
      if (isAsked) controller.abort()
      return controller.signal
    },
    ask() {
      isAsked = true
      controller?.abort()
    },
  }
}
