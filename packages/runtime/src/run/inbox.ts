/** What happens while nobody looks, kept in order until it's taken. */
export interface Inbox<T> {
  put(item: T): void
  /** The next `take` throws this. */
  fail(error: unknown): void
  /** Waits until there is something. */
  take(): Promise<T>
}

export function newInbox<T>(): Inbox<T> {
  const items: (() => T)[] = []
  let wake: (() => void) | null = null
  const add = (item: () => T): void => {
    items.push(item)
    wake?.()
  }
  return {
    put: item => add(() => item),
    fail: error =>
      add(() => {
        throw error
      }),
    async take() {
      while (items.length === 0) await new Promise<void>(resolve => (wake = resolve))
      const next = items.shift()
      if (!next) throw new Error('Internal error: the inbox is empty')
      return next()
    },
  }
}
