/** What happens while nobody looks, kept in order until it's taken. */
export interface Inbox<T> {
  put(item: T): void
  /** The next `take` throws this. */
  fail(error: unknown): void
  /** All that there is; waits until there is something. */
  take(): Promise<readonly T[]>
}

export function newInbox<T>(): Inbox<T> {
  let items: T[] = []
  let failure: {readonly error: unknown} | null = null
  let wake: (() => void) | null = null
  return {
    put(item) {
      items.push(item)
      wake?.()
    },
    fail(error) {
      failure ??= {error}
      wake?.()
    },
    async take() {
      if (items.length === 0 && !failure) await new Promise<void>(resolve => (wake = resolve))
      if (failure) throw failure.error
      const taken = items
      items = []
      return taken
    },
  }
}
